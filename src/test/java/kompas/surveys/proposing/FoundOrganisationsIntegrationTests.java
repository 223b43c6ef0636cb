package kompas.surveys.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** Somebody the team came across is one the directory knows, or begins a page of its own with what it answered. */
@KompasIntegrationTest
class FoundOrganisationsIntegrationTests extends AnsweredSurvey {

    private static final String FOUND = QUEUE + "/found";

    /** One in Isperih that is not in the directory. */
    private UUID found(String name) {
        return database.sql("""
                        insert into surveys.respondent (survey_id, name, place, area_id, origin, language, phone)
                        values (:survey, :name, 'Исперих', :area, 'found', 'bg', '084 000 031') returning id""")
                .param("survey", survey)
                .param("name", name)
                .param("area", ISPERIH.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void aNewOneBeginsWithItsAnswersAndSaysWhereTheyComeFrom() throws Exception {
        UUID dancers = found("Клуб Въртележка");
        send(answer().say("phone", "084 000 031").say("volunteers", "1-9").say("needs", "space"), dancers, "hristina");
        assertThat(waiting()).isEmpty();
        Cookie elka = as("elka");
        get(FOUND, elka).andExpect(content().string(containsString("Клуб Въртележка")));
        get(FOUND + "/" + dancers, elka).andExpect(content().string(containsString("It is new: begin its page")));
        post(FOUND + "/" + dancers + "/begin", elka).andExpect(redirectedUrl(FOUND + "?did=begun"));
        assertThat(one("select slug || ' ' || listing || ' ' || volunteers from directory.organisation"))
                .isEqualTo("klub-vartelezhka public 1-9");
        assertThat(one("select kind from needs.need")).isEqualTo("space");
        assertThat(one("select organisation_id is not null from surveys.respondent"))
                .isEqualTo("t");
        get("/en/organisations/klub-vartelezhka/history", elka)
                .andExpect(content().string(containsString("Survey: Compass of Razgrad")));
        post(FOUND + "/" + dancers + "/begin", elka).andExpect(status().isNotFound());
    }

    @Test
    void whoDoesNotWantToBePublishedIsSeenByStaffOnly() throws Exception {
        UUID dancers = found("Клуб Въртележка");
        send(answer().say("volunteers", "1-9").say("consent_publish", "no"), dancers, "hristina");
        post(FOUND + "/" + dancers + "/begin", as("elka"));
        assertThat(one("select listing || ' ' || coalesce(volunteers, '–') from directory.organisation"))
                .isEqualTo("unlisted –");
    }

    @Test
    void oneThatStandsInTheDirectoryIsJoinedAndItsAnswersAreProposed() throws Exception {
        UUID choir = organisation("choir", ISPERIH);
        database.sql("update directory.organisation set name = cast(:name as jsonb)")
                .param("name", "{\"source\":\"bg\",\"texts\":{\"bg\":\"Клуб Въртележка\"}}")
                .update();
        UUID dancers = found("Клуб „Въртележка“");
        send(answer().say("volunteers", "1-9"), dancers, "hristina");
        Cookie elka = as("elka");
        get(FOUND + "/" + dancers, elka).andExpect(content().string(containsString("This is the one")));
        post(FOUND + "/" + dancers, elka, "organisation", choir.toString())
                .andExpect(redirectedUrl(FOUND + "?did=joined"));
        assertThat(waiting()).containsExactly("volunteers");
        get(FOUND, elka).andExpect(content().string(containsString("Nobody waits")));
    }

    @Test
    void whoMayNotDoesNotAndAMissingOneIsSaidToBe() throws Exception {
        UUID dancers = found("Клуб Въртележка");
        send(answer().say("volunteers", "1-9"), dancers, "hristina");
        get(FOUND, as("hristina")).andExpect(status().isForbidden());
        post(FOUND + "/" + dancers + "/begin", as("other")).andExpect(status().isForbidden());
        Cookie elka = as("elka");
        post(FOUND + "/" + dancers, elka, "organisation", UUID.randomUUID().toString())
                .andExpect(status().isNotFound());
        post(FOUND + "/" + dancers, elka, "organisation", "x").andExpect(status().is3xxRedirection());
        get(FOUND + "/" + UUID.randomUUID(), elka).andExpect(status().isNotFound());
    }
}
