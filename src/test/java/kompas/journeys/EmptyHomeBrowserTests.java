package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.stream.Stream;
import kompas.testing.Browsers;
import kompas.testing.InFull;
import kompas.testing.KompasProcess;
import kompas.testing.ProcessTest;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server on an empty folder, and the browser of whoever has just started it. */
@ProcessTest
class EmptyHomeBrowserTests {

    private static final Path EXAMPLELAND = Path.of("src/test/resources/countries/xa");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestDatabase database = TestDatabase.create();
    private final int port = KompasProcess.freePort();

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    private Path home;

    /** The one of all other tests is theirs alone while they run. */
    @BeforeAll
    static void aBrowserOfItsOwn() {
        playwright = Browsers.playwright();
        browser = Browsers.chromium(playwright);
    }

    @AfterAll
    static void closed() {
        browser.close();
        playwright.close();
    }

    @InFull
    @Test
    void theDemonstrationIsLoadedToItsEndAlthoughTheServerIsKilledHalfWay() throws Exception {
        beginAndKill();
        assertThat(isSetUp()).isFalse();
        try (KompasProcess second = KompasProcess.serve(home, database, port);
                Reader librarian = patient(Device.PHONE.withoutScripts(), "en")) {
            librarian.goTo("/en/set-up/demonstration");
            librarian.arrivesAt("/en");
            assertThat(librarian.content()).contains("3,775");
            assertThat(librarian.open("/set-up")).isEqualTo(404);
            assertThat(second.site()).endsWith(":" + port);
        }
        assertThat(organisations()).as("organisations in the end").isEqualTo(3_797);
    }

    /** The settings are what a loading writes last: while another transaction holds them it cannot come to its end. */
    private void beginAndKill() throws Exception {
        try (Connection holder = database.dataSource().getConnection();
                KompasProcess first = KompasProcess.serve(home, database, port);
                Reader librarian = patient(Device.PHONE.withoutScripts(), "en")) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table network.settings in exclusive mode");
            librarian.goTo("/");
            librarian.button("Load the demonstration").click();
            librarian.arrivesAt("/en/set-up/demonstration");
            await().atMost(PATIENCE).until(() -> organisations() > 0);
            assertThat(librarian.page.request().get(first.site() + "/en/set-up").url())
                    .as("the set-up page while loading")
                    .endsWith("/en/set-up/demonstration");
            first.kill();
        }
    }

    @Test
    void aCountryAndALanguageOfTheInstallationsOwnAreKnownFromTheStart() throws Exception {
        Files.createDirectory(home.resolve("countries"));
        copy(EXAMPLELAND, home.resolve("countries/xa"));
        Files.createDirectory(home.resolve("messages"));
        Files.writeString(home.resolve("messages/shared_tr.properties"), """
                shared.error.404.title=Burada bir şey yok
                shared.error.400.title=Bu adres tam çalışmıyor
                """);
        try (KompasProcess server = KompasProcess.serve(home, database, port);
                Reader librarian = patient(Device.DESK, "en")) {
            assertThat(server.site()).endsWith(":" + port);
            speaksTurkishEvenWhereNothingElseWorks();
            librarian.goTo("/");
            librarian.page.fill("[name=name]", "Libraries of Exampleland");
            Locator country = librarian.page.locator("[name=countries][value=XA]");
            country.check();
            librarian.button("Set up the network").click();
            librarian.arrivesAt("/en");

            librarian.open("/regions");
            assertThat(librarian.content()).contains("North", "South").doesNotContain("Denmark");
            librarian.open("/libraries");
            librarian.link("Ilıca Halk Kütüphanesi").click();
            librarian.arrivesAt("/en/libraries/ilica-halk-k.*");
            assertThat(librarian.content()).contains("Ilıca");
        }
    }

    private void speaksTurkishEvenWhereNothingElseWorks() {
        try (Reader reader = patient(Device.PHONE, "tr")) {
            assertThat(reader.goTo("/%00")).isEqualTo(400);
            assertThat(reader.heading()).isEqualTo("Bu adres tam çalışmıyor");
            assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("tr");
        }
    }

    /** A server that has only just started, beside the JVM of the tests, may take its time. */
    private Reader patient(Device device, String language) {
        Reader reader = new Reader(browser, "http://localhost:" + port, device, language);
        reader.page.setDefaultTimeout(PATIENCE.toMillis());
        return reader;
    }

    private boolean isSetUp() {
        return database.jdbc()
                .sql("select exists (select from network.settings)")
                .query(Boolean.class)
                .single();
    }

    private long organisations() {
        return database.jdbc()
                .sql("select count(*) from directory.public_organisation")
                .query(Long.class)
                .single();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
