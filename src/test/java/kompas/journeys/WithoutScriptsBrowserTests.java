package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody whose browser runs no scripts, or did not get them. */
class WithoutScriptsBrowserTests extends Visit {

    @Test
    void searchesNarrowsAndSwitchesTheLanguage() {
        Reader reader = reader(Device.DESK.withoutScripts(), "en");
        reader.open("");
        reader.page.fill("main input[type=search]", "trees");
        reader.press("Enter");
        reader.arrivesAt("/en/organisations\\?q=trees");
        int before = reader.page.locator("article.entry").count();
        assertThat(before).isPositive();

        reader.page.locator("#filters [name=need][value=volunteers]").check();
        reader.page.locator("#filters .filters-foot button").click();
        reader.arrivesAt("/en/organisations\\?.*need=volunteers.*");
        assertThat(reader.address()).contains("q=trees");
        assertThat(reader.page.locator("article.entry").count()).isPositive().isLessThanOrEqualTo(before);

        reader.page.locator(".languages [hreflang=da]").click();
        reader.arrivesAt("/da/organisations\\?.*need=volunteers.*");
        assertThat(reader.address()).contains("q=trees");
        assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("da");
    }

    @Test
    void walksTheMapByItsAreas() {
        Reader reader = reader(Device.PHONE.withoutScripts(), "bg");
        reader.open("/organisations?view=map");
        Locator areas = reader.page.locator("figure.map svg a");
        assertThat(areas.count()).isPositive();

        String led = areas.first().getAttribute("href");
        reader.goTo(led);
        assertThat(reader.heading()).isNotBlank();
        assertThat(reader.page.locator("figure.map svg a").count()).isPositive();
    }
}
