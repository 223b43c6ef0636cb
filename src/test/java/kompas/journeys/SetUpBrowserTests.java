package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The librarian who has just started Kompas for the first time. */
@KompasIntegrationTest
@BrowserTest
class SetUpBrowserTests {

    @LocalServerPort
    private int port;

    @Test
    void isAskedFourThingsToldWhatIsMissingAndHasASite(Browser browser) {
        String site = "http://localhost:" + port;
        Reader librarian = new Reader(browser, site, Device.PHONE.withoutScripts(), "da");
        librarian.goTo("/");
        librarian.arrivesAt("/da/set-up");
        assertThat(librarian.sidewaysScroll()).isZero();
        assertThat(librarian.button("Hent demonstrationen").isVisible()).isTrue();

        librarian.page.locator("[name=countries][value=DK]").check();
        librarian.button("Opret netværket").click();
        assertThat(librarian.page.locator("[name=name]").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(librarian.content()).contains("Skriv netværkets navn.");
        assertThat(librarian.page.locator("[name=countries][value=DK]").isChecked())
                .isTrue();

        librarian.page.fill("[name=name]", "Bibliotekerne på Fyn");
        librarian.button("Opret netværket").click();
        librarian.arrivesAt("/da");
        assertThat(librarian.page.getByRole(AriaRole.BANNER).innerText()).contains("Bibliotekerne på Fyn");
        librarian.leave();
    }
}
