package kompas.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;

/** There is a browser to test with; when there is none, this says so first and alone. */
class ChromiumBrowserTests {

    @Test
    void opensAPage() {
        try (Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.chromium(playwright)) {
            Page page = browser.newPage();
            page.setContent("<title>Читалище</title>");

            assertThat(page.title()).isEqualTo("Читалище");
        }
    }
}
