package kompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.regex.Pattern;
import kompas.directory.OrganisationFixture;
import kompas.places.AreaId;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.testing.Browsers;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen with a phone and a librarian at a desk find an organisation, with a script and without one. */
@KompasIntegrationTest
class DirectoryBrowserTests {

    private static final Playwright PLAYWRIGHT = Browsers.playwright();
    private static final Browser CHROMIUM = Browsers.chromium(PLAYWRIGHT);

    @LocalServerPort
    private int port;

    @BeforeAll
    static void fill(@Autowired JdbcClient database, @Autowired SearchIndex index) {
        OrganisationFixture.named(LocalizedText.of("bg", "Хор „Лудогорие“").with("en", "Ludogorie Choir"))
                .slug("hor-ludogorie")
                .in(AreaId.ofKey("bg-razgrad-isperih"))
                .at(new Point(43.71, 26.83))
                .with("legal_form", "association")
                .with("fields", List.of("A11"))
                .with("goals", List.of(4, 11))
                .insertInto(database);
        OrganisationFixture.named("bg", "Сдружение „Зелена Вълна“")
                .slug("zelena-valna")
                .in(AreaId.ofKey("bg-razgrad-isperih"))
                .with("fields", List.of("E11"))
                .insertInto(database);
        IndexWaiting.upToDate(index);
    }

    @AfterAll
    static void close() {
        PLAYWRIGHT.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 360, ludogorie", "da, 1280, hor ludo", "bg, 360, хор лудо"})
    void whoeverTypesTheNameFindsThePage(String language, int width, String typed) {
        try (BrowserContext context = context(width, true)) {
            Page page = open(context, "/" + language + "/organisations");
            page.locator("#list-q").pressSequentially(typed);
            assertThat(page.locator("#list-q-list li").first()).containsText(Pattern.compile("Хор|Choir"));
            page.locator("#list-q").press("Enter");
            assertThat(page.locator(".entries .entry")).hasCount(1);
            page.locator(".entries a").first().click();

            assertThat(page.locator("h1")).containsText(Pattern.compile("Хор|Choir"));
        }
    }

    @Test
    void aFilterNarrowsTheListAndStandsInTheAddress() {
        try (BrowserContext context = context(1280, true)) {
            Page page = open(context, "/en/organisations");
            page.locator("#f-field-E").check();

            assertThat(page).hasURL(Pattern.compile("field=E"));
            assertThat(page.locator(".entries .entry")).hasCount(1);
            assertThat(page.locator(".chip.on").first()).containsText("Nature");
        }
    }

    @Test
    void everythingWorksWithoutAScript() {
        try (BrowserContext context = context(360, false)) {
            Page page = open(context, "/bg/organisations");
            page.locator("#list-q").fill("Зелена");
            page.locator("#list-q").press("Enter");
            page.locator(".entries a").first().click();
            assertThat(page.locator("h1")).containsText("Зелена Вълна");

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
        "/bg/organisations/hor-ludogorie",
        "/en/regions/BG324",
        "/da/regions"
    })
    void nobodyIsShutOut(String address) {
        try (BrowserContext context = context(1280, true)) {
            Page page = open(context, address);

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    private BrowserContext context(int width, boolean scripts) {
        return CHROMIUM.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
