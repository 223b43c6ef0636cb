package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An administrator adds to the lists on a phone what they lack, and takes it back. */
class OwnListsBrowserTests extends Visit {

    @Test
    void aFieldIsAddedMendedMovedAndTakenBack() {
        Reader ingrid = reader(Device.PHONE, "da");
        ingrid.open("/sign-in");
        ingrid.button("Ingrid Holm").click();
        ingrid.page.waitForURL(address -> !address.contains("/sign-in"));

        ingrid.open("/desk/settings/lists");
        keepsItsPromises(ingrid);
        assertThat(ingrid.content()).contains("Reparationscaféer", "Amatørkor, -dans og -teater");

        ingrid.page.locator("main a[href$='/lists/add/field']").click();
        ingrid.arrivesAt("/da/desk/settings/lists/add/field");
        keepsItsPromises(ingrid);
        ingrid.page.fill("[name='name.en']", "Repair cafés");
        ingrid.button("Tilføj").click();
        ingrid.page.locator("[role=alert] a").click();
        assertThat(ingrid.focused().getAttribute("name")).isEqualTo("name.en");
        keepsItsPromises(ingrid);

        ingrid.page.fill("[name='name.en']", "Seed libraries");
        ingrid.page.selectOption("[name=under]", "E10");
        ingrid.button("Tilføj").click();
        ingrid.arrivesAt("/da/desk/settings/lists\\?done=added");
        ingrid.button("Flyt »Seed libraries« op").click();
        ingrid.arrivesAt("/da/desk/settings/lists#own-seed-libraries");

        ingrid.page.locator("main a[lang=en][href$='own-seed-libraries']").click();
        ingrid.arrivesAt("/da/desk/settings/lists/own-seed-libraries");
        keepsItsPromises(ingrid);
        ingrid.button("Slet").click();
        ingrid.arrivesAt("/da/desk/settings/lists\\?done=deleted");
        assertThat(ingrid.content()).doesNotContain("Seed libraries");
    }

    private static void keepsItsPromises(Reader reader) {
        assertThat(reader.page.locator("h1").count()).isEqualTo(1);
        assertThat(reader.sidewaysScroll()).as("too wide: " + reader.tooWide()).isLessThanOrEqualTo(0);
        assertThat(Barriers.on(reader.page)).isEmpty();
    }
}
