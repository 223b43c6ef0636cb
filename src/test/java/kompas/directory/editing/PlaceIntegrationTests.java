package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people would look in vain, or find somebody's home. */
@KompasIntegrationTest
class PlaceIntegrationTests extends PageInCare {

    private static final String WHERE =
            "select concat_ws(' ', place_precision, round(latitude::numeric, 3), round(longitude::numeric, 3))"
                    + " from directory.organisation where id = :id";

    @ParameterizedTest
    @ValueSource(strings = {"с. Езерче", "Ezerche, Tsar Kaloyan", "Езерче, общ. Цар Калоян"})
    void aVillageIsFoundByItsNameAndStandsInItsMiddle(String name) throws Exception {
        send("place", elka, "place-name", name, "place-shown", "middle")
                .andExpect(redirectedUrl(path + "/edit?saved=place"));
        assertThat(text(WHERE)).isEqualTo("settlement 43.561 26.314");
        assertThat(page(path)).contains("Ezerche");
        String form = page(path + "/edit/place", elka);
        assertThat(form).containsPattern("name=\"place-name\"[^>]*value=\"Ezerche, [^\"]+\"");
        assertThat(text("select field_sources -> 'settlement_id' ->> 'by' from directory.organisation where id = :id"))
                .isEqualTo("hand");
    }

    @Test
    void aPlaceNobodyKnowsIsSavedAsItWasWrittenAndSaid() throws Exception {
        send("place", elka, "place-name", "Мечтоград", "place-shown", "middle")
                .andExpect(redirectedUrl(path + "/edit?saved=place&note=unknown&note=no_middle"));
        assertThat(page(path + "/edit?saved=place&note=unknown", elka)).contains("We do not know this place");
        assertThat(text("select locality from directory.address where organisation_id = :id"))
                .isEqualTo("Мечтоград");
        assertThat(page(path + "/edit/place", elka)).contains("value=\"Мечтоград\"");
    }

    @Test
    void aPointIsTypedAsPeopleWriteIt() throws Exception {
        send("place", elka, "place-point", "43,5602; 26,3107").andExpect(redirectedUrl(path + "/edit?saved=place"));
        assertThat(text(WHERE)).isEqualTo("address 43.560 26.311");
        assertThat(text("select municipality_id is not null from directory.organisation where id = :id"))
                .as("the municipality the point lies in")
                .isEqualTo("t");
        send("place", elka, "place-name", "гр. Исперих", "place-shown", "point", "place-point", "42.1354, 24.7453")
                .andExpect(redirectedUrl(path + "/edit?saved=place&note=point_elsewhere"));
    }

    @Test
    void somebodysHomeIsOnlyAMunicipality() throws Exception {
        String street = "addresses.0.street";
        String town = "addresses.0.locality";
        send(
                "place",
                elka,
                "place-name",
                "с. Езерче",
                "place-point",
                "43.5602, 26.3107",
                street,
                "Тайна 5",
                town,
                "Езерче");
        assertThat(page(path)).contains("Тайна 5");

        send("place", elka, "place-name", "с. Езерче", "place-shown", "home", street, "Тайна 5", town, "Езерче");
        assertThat(page(path)).contains("Tsar Kaloyan").doesNotContain("Тайна", "Ezerche", "Езерче", "43.56");
        assertThat(text(WHERE)).isEqualTo("municipality");
        assertThat(text("select street from directory.address where organisation_id = :id"))
                .isEqualTo("Тайна 5");
        assertThat(page(path + "/edit/place", elka)).contains("value=\"home\" checked");
    }

    @Test
    void theMainAddressStandsFirstAndThereIsOne() throws Exception {
        send(
                "place",
                elka,
                "addresses.0.street",
                "Първа 1",
                "addresses.1.street",
                "Втора 2",
                "addresses.1.kind",
                "main",
                "addresses.2.street",
                "Трета 3",
                "addresses.2.kind",
                "main",
                "addresses.3.street",
                "Скрита 4",
                "addresses.3.unlisted",
                "true");
        String shown = page(path);
        assertThat(shown.indexOf("Втора 2")).isBetween(0, shown.indexOf("Първа 1"));
        assertThat(shown).contains("Трета 3").doesNotContain("Скрита 4");
    }

    @Test
    void whereItWorksIsTypedByName() throws Exception {
        send(
                        "place",
                        elka,
                        "place-name",
                        "гр. Исперих",
                        "place-shown",
                        "middle",
                        "service_area_ids.0",
                        "Razgrad municipality",
                        "service_area_ids.1",
                        "Nowhere")
                .andExpect(redirectedUrl(path + "/edit?saved=place&note=area_unknown"));
        assertThat(page(path)).contains("Razgrad Municipality");
        assertThat(text("select cardinality(service_area_ids) from directory.organisation where id = :id"))
                .isEqualTo("1");
    }

    @Test
    void aPlaceIsLookedAtFirstAndTakenBackLater() throws Exception {
        String look = send("place", elka, "place-name", "с. Езерче", "place-shown", "middle", "preview", "yes")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(look).contains("In the middle of the town or village").contains("Ezerche");
        assertThat(text(WHERE)).isEqualTo("unresolved");

        send("place", elka, "place-name", "с. Езерче", "place-shown", "middle");
        String change = text("select change_set_id from directory.change where organisation_id = :id");
        web.perform(post(path + "/history/" + change + "/revert").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(text(WHERE)).isEqualTo("unresolved");
        assertThat(page(path + "/history", elka)).contains("Ezerche");
    }

    @Test
    void namesAreOfferedToThoseWhoMayEdit() throws Exception {
        assertThat(page(path + "/edit/place/known?place-name=Езер", elka)).contains("Ezerche, Tsar Kaloyan");
        OrganisationId other = OrganisationFixture.named("en", "Other").insertInto(database);
        Cookie stranger = contact("other" + other + "@example.org", other);
        web.perform(get(path + "/edit/place/known?place-name=Езер").cookie(stranger))
                .andExpect(status().isForbidden());
    }
}
