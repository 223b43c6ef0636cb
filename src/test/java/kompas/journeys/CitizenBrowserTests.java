package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody in Razgrad with a telephone, who wants to plant trees. */
class CitizenBrowserTests extends Visit {

    @Test
    void findsWhoPlantsTreesNearbyAndWhatTheyNeed() {
        Reader citizen = reader(Device.PHONE, "bg");
        citizen.goTo("/");
        assertThat(citizen.address()).isEqualTo("/bg");
        assertThat(citizen.sidewaysScroll()).isZero();

        citizen.page.fill("main input[type=search]", "засаждат дървета Разград");
        citizen.page.locator("main [role=search] button").tap();
        citizen.arrivesAt("/bg/organisations\\?q=.*");
        assertThat(citizen.content()).contains("Разград");
        assertThat(citizen.sidewaysScroll()).isZero();

        citizen.link("Зелен Разград").tap();
        citizen.arrivesAt("/bg/organisations/[a-z0-9-]+");
        assertThat(citizen.heading()).contains("Зелен Разград");
        assertThat(citizen.content())
                .contains("Засаждаме дървета", "Имат нужда от", "Хора за есенното засаждане", "Къде", "гр. Разград");
        assertThat(citizen.page.locator("figure.map").isVisible()).isTrue();
        assertThat(citizen.sidewaysScroll()).isZero();
    }

    @Test
    void opensTheFiltersAsASheetAndClosesThemWithAnAnswer() {
        Reader citizen = reader(Device.PHONE, "bg");
        citizen.open("/organisations");
        assertThat(citizen.page.locator("#filters").isVisible()).isFalse();

        citizen.button("Филтри").tap();
        citizen.page.locator("#filters [name=need][value=volunteers]").check();
        citizen.page.locator("#filters .filters-foot button").tap();

        citizen.arrivesAt("/bg/organisations\\?.*need=volunteers.*");
        citizen.page.locator("#found .chip.on").first().waitFor();
        assertThat(citizen.page.locator("#filters").isVisible()).isFalse();
        assertThat(citizen.page.locator("article.entry").count()).isPositive();
    }
}
