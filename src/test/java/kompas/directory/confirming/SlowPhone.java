package kompas.directory.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** A browser nobody has used before, which counts what comes over the line. */
final class SlowPhone implements AutoCloseable {

    private static final List<String> CRITERIA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final List<Request> finished = new ArrayList<>();
    final Page page;

    SlowPhone(Browser browser, String language) {
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(360, 780));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onRequestFinished(finished::add);
    }

    void open(String address) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Bytes of all answers so far, headers included, as they came over the line. */
    long bytes() {
        return finished.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    /** Readable by everybody, and no wider than the screen. */
    void barsNobody() {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(CRITERIA)
                        .analyze()
                        .getViolations())
                .as("axe on " + page.url())
                .isEmpty();
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("pixels too wide on " + page.url())
                .isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
