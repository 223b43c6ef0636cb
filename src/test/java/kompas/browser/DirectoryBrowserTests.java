package kompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.testing.BrowserTest;
import kompas.testing.KompasDemonstrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen with a phone and a librarian at a desk find an organisation, with a script and without one. */
@KompasDemonstrationTest
@BrowserTest
class DirectoryBrowserTests {

    @LocalServerPort
    private int port;

    private final Browser browser;

    DirectoryBrowserTests(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void everythingIsFound(@Autowired SearchIndex index) {
        IndexWaiting.upToDate(index);
    }

    @ParameterizedTest
    @CsvSource({"en, 360, hor vola", "da, 1280, hor vol", "bg, 360, хор вола"})
    void whoeverTypesTheNameFindsThePage(String language, int width, String typed) {
        try (BrowserContext context = context(width, true)) {
            Page page = open(context, "/" + language + "/organisations");
            page.locator("#list-q").pressSequentially(typed);
            assertThat(page.locator("#list-q-list li").first()).containsText("Хор „Вола“");
            page.locator("#list-q").press("Enter");
            entry(page, "Хор „Вола“").click();

            assertThat(page.locator("h1")).containsText("Хор „Вола“");
        }
    }

    @Test
    void aFilterNarrowsTheListAndStandsInTheAddress() {
        try (BrowserContext context = context(1280, true)) {
            Page page = open(context, "/en/organisations");
            page.locator("#f-field-E").check();

            assertThat(page).hasURL(Pattern.compile("field=E"));
            assertThat(page.locator(".chip.on").first()).containsText("Nature");
        }
    }

    @Test
    void everythingWorksWithoutAScript() {
        try (BrowserContext context = context(360, false)) {
            Page page = open(context, "/bg/organisations");
            page.locator("#list-q").fill("Зелен Разград");
            page.locator("#list-q").press("Enter");
            entry(page, "Зелен Разград").click();
            assertThat(page.locator("h1")).containsText("Зелен Разград");

            page.locator(".crumbs a").nth(1).click();
            assertThat(page.locator("h1")).containsText("Разград");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/en/organisations",
        "/bg/organisations?view=map&region=BG324",
        "/da/organisations?view=table",
        "/da/organisations?q=xyzzy",
        "/en/regions/BG324",
        "/da/regions"
    })
    void nobodyIsShutOut(String address) {
        try (BrowserContext context = context(1280, true)) {
            Page page = open(context, address);

            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    /** Waits for it: the list before is still there for a moment. */
    private static Locator entry(Page page, String name) {
        return page.locator(".entries a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private BrowserContext context(int width, boolean scripts) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
