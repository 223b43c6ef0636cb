package kompas.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the browser tests: the one {@code KOMPAS_BROWSER} names, a Chromium or Chrome of this machine, one the
 * package manager installs where we are root on Debian, else Playwright's own. One is enough for a JVM. Chromium without
 * windows (its "headless shell") comes first: it lays out pages as the whole one does, and a new reader costs it far less.
 */
public final class Browsers {

    /** For what a page is to show: as long as for what it is to do. */
    private static final double PATIENCE = 60_000;

    private static final Map<String, String> NO_DOWNLOADS = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";
    private static final List<String> NAMES =
            List.of(WITHOUT_WINDOWS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** Playwright without downloads; close it when the tests of the class are done. */
    public static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOADS));
    }

    /** A headless Chromium. */
    public static Browser chromium(Playwright playwright) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        Found.EXECUTABLE.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Looked for once; empty when Playwright brought its own. */
    private static final class Found {
        static final Optional<Path> EXECUTABLE = find();

        private static Optional<Path> find() {
            Optional<Path> here = onThisMachine();
            if (here.isEmpty() && rootOnDebian()) {
                run(List.of("apt-get", "update", "-q"));
                boolean installed = install(WITHOUT_WINDOWS) || install("chromium");
                here = installed ? onThisMachine() : here;
            }
            if (here.isEmpty() && !playwrightInstalls()) {
                throw new IllegalStateException(
                        "The browser tests need Chromium: install it, or name a browser in KOMPAS_BROWSER.");
            }
            return here;
        }

        private static Optional<Path> onThisMachine() {
            String named = System.getenv("KOMPAS_BROWSER");
            if (named != null) {
                return Optional.of(Path.of(named));
            }
            List<String> folders =
                    List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
            Stream<Path> onPath =
                    NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
            Path onMac = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
            return Stream.concat(onPath, Stream.of(onMac))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        private static boolean rootOnDebian() {
            return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
        }

        private static boolean install(String name) {
            return run(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends", name));
        }

        private static boolean playwrightInstalls() {
            List<String> driver = Driver.ensureDriverInstalled(NO_DOWNLOADS, false)
                    .createProcessBuilder()
                    .command();
            return run(Stream.concat(driver.stream(), Stream.of("install", "chromium"))
                    .toList());
        }

        private static boolean run(List<String> command) {
            try {
                return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
