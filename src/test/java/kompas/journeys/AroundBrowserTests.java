package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From a place, or a library, to the people there. */
class AroundBrowserTests extends Visit {

    @Test
    void fromARegionToAMunicipalityToAnOrganisation() {
        Reader reader = reader(Device.PHONE, "bg");
        reader.open("/regions");
        reader.page
                .locator("main li a", new Page.LocatorOptions().setHasText("Разград"))
                .first()
                .tap();
        reader.arrivesAt("/bg/regions/.+");
        assertThat(reader.heading()).contains("Разград");

        reader.page.locator("details.twin summary").first().tap();
        reader.page
                .locator("details.twin a", new Page.LocatorOptions().setHasText("Исперих"))
                .first()
                .tap();
        reader.arrivesAt("/bg/regions/.+");
        assertThat(reader.heading()).contains("Исперих");
        assertThat(reader.page.locator(".crumbs").innerText()).contains("Разград");

        Locator organisation =
                reader.page.locator("main a[href^='/bg/organisations/']").first();
        String name = organisation.innerText();
        organisation.tap();
        reader.arrivesAt("/bg/organisations/.+");
        assertThat(reader.heading()).contains(name);
        assertThat(reader.page.locator(".crumbs").innerText()).contains("Исперих");
    }

    @Test
    void fromALibraryToTheOrganisationsAroundIt() {
        Reader reader = reader(Device.DESK, "da");
        reader.open("/libraries");
        reader.page
                .locator("main li a", new Page.LocatorOptions().setHasText("Ballerup"))
                .first()
                .click();
        reader.arrivesAt("/da/libraries/.+");
        assertThat(reader.heading()).contains("Ballerup");
        assertThat(reader.content()).contains("Foreninger omkring biblioteket");

        reader.page
                .locator("main article.entry h3 a[href*='/organisations/']")
                .first()
                .click();
        reader.arrivesAt("/da/organisations/.+");
        assertThat(reader.heading()).isNotBlank();
    }
}
