package kompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kompas.testing.BrowserTest;
import kompas.testing.KompasDemonstrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody in Razgrad, with a phone and without a mouse, wants to know when the library is open. */
@KompasDemonstrationTest
@BrowserTest
class LibrariesBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"bg, разград, true", "en, razgrad, false"})
    void findsTheLibraryOfRazgradByKeyboard(String language, String typed, boolean script, Browser browser) {
        try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setJavaScriptEnabled(script))) {
            Page page = phone.newPage();
            page.navigate("http://localhost:" + port + "/" + language + "/libraries");
            axeFindsNothing(page, script);

            page.getByRole(AriaRole.SEARCHBOX).focus();
            page.keyboard().type(typed);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*q=.*"));
            page.getByText("„Проф. Боян Пенев“").first().waitFor();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Регионална библиотека „Проф. Боян Пенев“"))
                    .first()
                    .focus();
            page.keyboard().press("Enter");

            readsWhenItIsOpen(page);
            axeFindsNothing(page, script);
        }
    }

    private static void readsWhenItIsOpen(Page page) {
        page.waitForURL("**/libraries/regionalna-biblioteka-prof-boyan-penev-razgrad");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Регионална библиотека „Проф. Боян Пенев“");
        assertThat(page.locator(".hours").first()).containsText("18:30");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as("scrolls sideways")
                .isFalse();
    }

    /** Axe is a script itself. */
    private static void axeFindsNothing(Page page, boolean script) {
        if (script) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();
        }
    }
}
