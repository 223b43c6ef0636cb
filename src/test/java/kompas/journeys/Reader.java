package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One reader with a device and a language. What the browser complains of on the way is kept until they leave. */
final class Reader implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final BrowserContext context;
    private final String site;
    private final String language;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Reader(Browser browser, String site, Device device, String language) {
        this.context = browser.newContext(device.in(language));
        this.site = site;
        this.language = language;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        listen();
    }

    private void listen() {
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            String address = request.url();
            if (!address.startsWith(site) && !address.startsWith("data:") && !address.startsWith("blob:")) {
                complaints.add("asks somebody else: " + address);
            }
        });
        page.onConsoleMessage(message -> {
            // An answer that is no success is shown to the reader, and the browser mentions it as well.
            boolean mentioned = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (message.type().equals("error") && !mentioned) {
                complaints.add("console: " + message.text() + " " + message.location());
            }
        });
    }

    /** Opens a page in the reader's language; answers its status. */
    int open(String path) {
        return goTo("/" + language + path);
    }

    /** Opens an address as it stands; answers its status. */
    int goTo(String address) {
        Response answer = Objects.requireNonNull(page.navigate(site + address));
        page.waitForLoadState(LoadState.LOAD);
        return answer.status();
    }

    /** Where the reader is, without the server's name. */
    String address() {
        return page.url().substring(site.length());
    }

    /** Waits until the reader is at an address that fits. */
    void arrivesAt(String pattern) {
        page.waitForURL(address -> address.substring(site.length()).matches(pattern));
        page.waitForLoadState(LoadState.LOAD);
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Where a link leads, with the server's name. */
    String absolute(Locator link) {
        return (String) link.evaluate("link => link.href");
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String content() {
        return page.locator("main").innerText();
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** A page gives its first field the keyboard when it paints, which may be after it has loaded. */
    void canType() {
        page.waitForFunction(
                "() => document.activeElement && document.activeElement.matches('input, textarea, select')");
    }

    /** What the keyboard would act on. */
    Locator focused() {
        return page.locator(":focus");
    }

    int sidewaysScroll() {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    /** What reaches beyond the right edge, for the message of a failed test. */
    Object tooWide() {
        return page.evaluate("""
                () => [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
                """);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Those of the last page, for a reader who goes on to others. */
    List<String> complaintsSinceLast() {
        List<String> those = complaints();
        complaints.clear();
        return those;
    }

    /** Leaves; nothing may have gone wrong behind the reader's back. */
    void leave() {
        close();
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
