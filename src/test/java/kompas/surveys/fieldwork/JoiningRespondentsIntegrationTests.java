package kompas.surveys.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.MergeChoices;
import kompas.directory.duplicates.MergeOutcome.Merged;
import kompas.directory.duplicates.MergingOrganisations;
import kompas.surveys.SurveyId;
import kompas.surveys.flagging.ComparingResponses;
import kompas.surveys.inviting.InvitationCode;
import kompas.surveys.inviting.Invitations;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is asked twice because they stood twice, and nothing they said or were sent is lost. */
@KompasIntegrationTest
class JoiningRespondentsIntegrationTests extends SurveyInTheField {

    private static final List<String> CODES = List.of("ACEHKMPTXY", "YXTPMKHECA");

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private Invitations invitations;

    @Autowired
    private ComparingResponses comparing;

    @Autowired
    private RespondentAnswers answers;

    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);
    private UUID dropped = new UUID(0, 0);

    /** Asked, tried and answered under both names. */
    private UUID merge() {
        first = asked("choir", ISPERIH, "hristina");
        second = asked("choir-2", ISPERIH, "petar");
        for (UUID each : List.of(first, second)) {
            database.sql("""
                            insert into surveys.contact_attempt (id, respondent_id, at, way, outcome, state_before)
                            values (uuidv7(), :id, now(), 'phone', 'no_answer', 'to_do')""").param("id", each).update();
            answered("{\"name\":\"Choir\"}", Optional.of(each));
        }
        database.sql("""
                        insert into surveys.invitation (survey_id, respondent_id, code) values (:survey, :first, :one), (:survey, :second, :other)""")
                .param("survey", survey)
                .param("first", first)
                .param("second", second)
                .param("one", CODES.getFirst())
                .param("other", CODES.getLast())
                .update();
        dropped = organisationOf("choir-2");
        return ((Merged) merging.merge(
                        new OrganisationId(organisationOf("choir")),
                        new OrganisationId(dropped),
                        MergeChoices.USUAL,
                        "system"))
                .changeSet();
    }

    private UUID organisationOf(String slug) {
        return UUID.fromString(one("select id from directory.organisation where slug = '" + slug + "'"));
    }

    private UUID answered(String said, Optional<UUID> respondent) {
        UUID response = database.sql("""
                        insert into surveys.response (survey_id, instance_id, mode, content, sha256, answers, respondent_id)
                        values (:survey, 'uuid:' || uuidv7(), 'phone_app', '\\x3c', sha256('<'), cast(:answers as jsonb), :respondent)
                        returning id""")
                .param("survey", survey)
                .param("answers", said)
                .param("respondent", respondent.orElse(null))
                .query(UUID.class)
                .single();
        answers.filed(new SurveyId(survey), response);
        return response;
    }

    private String whoseCode(String code) {
        return invitations
                .find(InvitationCode.typed(code).orElseThrow())
                .flatMap(invitation -> invitation.respondent())
                .map(UUID::toString)
                .orElse("");
    }

    @Test
    void twoThatBecameOneAreAskedAsOneWithAllThatWasTriedAnsweredAndSent() throws Exception {
        merge();
        Cookie elka = as("elka");
        get(LIST, elka).andExpect(content().string(not(containsString(second.toString()))));
        assertThat(CODES).allMatch(code -> whoseCode(code).equals(first.toString()));
        assertThat(one("select string_agg(distinct respondent_id::text, ' ') from surveys.contact_attempt"))
                .isEqualTo(first.toString());
        assertThat(one("select count(*) || ' ' || count(distinct respondent_id) from surveys.response"))
                .isEqualTo("2 1");
        assertThat(one("select state from surveys.respondent where survey_id is not null"))
                .isEqualTo("answered");
        get(LIST + "/" + second, elka).andExpect(content().string(containsString("/respondents/" + first + "/tries")));
        comparing.compare(new SurveyId(survey));
        assertThat(one("select count(*) from surveys.flag where kind = 'duplicate'"))
                .isEqualTo("2");
        UUID late = answered("{\"organisation\":\"" + dropped + "\"}", Optional.empty());
        assertThat(one("select respondent_id from surveys.response where id = '" + late + "'"))
                .isEqualTo(first.toString());
    }

    @Test
    void organisationsThatArePartedAreAskedAsTwoAgainEachWithItsOwn() throws Exception {
        UUID set = merge();
        merging.undo(set, "system");
        get(LIST, as("elka")).andExpect(content().string(containsString(second.toString())));
        assertThat(whoseCode(CODES.getLast())).isEqualTo(second.toString());
        assertThat(one("select count(distinct respondent_id) from surveys.contact_attempt"))
                .isEqualTo("2");
        assertThat(one("select count(distinct respondent_id) from surveys.response"))
                .isEqualTo("2");
        assertThat(one("select count(*) from surveys.respondent where state = 'answered' and joined_to is null"))
                .isEqualTo("2");
    }

    @Test
    void whatLooksLikeOneThatIsKnownIsShownBeforeItIsAdded() throws Exception {
        UUID choir = organisation("choir", ISPERIH);
        database.sql("update directory.organisation set name = cast(:name as jsonb)")
                .param("name", "{\"source\":\"bg\",\"texts\":{\"bg\":\"Клуб за народни танци Въртележка\"}}")
                .update();
        Cookie hristina = as("hristina");
        String id = UUID.randomUUID().toString();
        String name = "Клуб за народни танци „Въртележка“";
        String area = ISPERIH.value().toString();
        post(LIST + "/found", hristina, "id", id, "name", name, "area", area, "phone", "0888 1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Is it one of these?")))
                .andExpect(content().string(containsString("value=\"0888 1\"")));
        assertThat(one("select count(*) from surveys.respondent")).isEqualTo("0");
        post(LIST + "/found", hristina, "id", id, "name", name, "is", choir.toString());
        String asked = one("select id from surveys.respondent where organisation_id = '" + choir
                + "' and assigned_to is not null");
        post(LIST + "/found", as("elka"), "id", id, "name", name, "is", choir.toString())
                .andExpect(redirectedUrl(LIST + "/" + asked));
        post(LIST + "/found", hristina, "id", id, "name", name, "new", "yes").andExpect(redirectedUrl(LIST + "/" + id));
        post(LIST + "/found", as("petar"), "id", UUID.randomUUID().toString(), "name", "Клуб за народни танци")
                .andExpect(content().string(containsString("Found by your team")));
    }

    @Test
    void whoMayNotAddsNothingAndOneThatIsGoneIsSaidToBe() throws Exception {
        String id = UUID.randomUUID().toString();
        post(LIST + "/found", as("stranger"), "id", id, "name", "Club").andExpect(status().isForbidden());
        post(LIST + "/found", as("hristina"), "id", id, "name", "Club", "is", id)
                .andExpect(status().isNotFound());
    }

    @Test
    void whoeverOnlyCollectsIsNotToldWhosePrivateNumberItIs() throws Exception {
        organisation("choir", ISPERIH);
        database.sql("""
                        insert into directory.contact (organisation_id, person, phone, phone_visibility)
                        select id, false, '+359 888 123 456', 'staff' from directory.organisation""").update();
        String id = UUID.randomUUID().toString();
        post(LIST + "/found", as("hristina"), "id", id, "name", "Quite another", "phone", "+359 888 123 456")
                .andExpect(status().is3xxRedirection())
                .andExpect(content().string(not(containsString("choir"))));
    }

    @Test
    void whoWantsToBeLeftAloneIsNotAskedBecauseSomebodyFoundIt() throws Exception {
        UUID quiet = organisation("quiet", KUBRAT);
        wish(quiet, "uncontacted");
        post(
                        LIST + "/found",
                        as("hristina"),
                        "id",
                        UUID.randomUUID().toString(),
                        "name",
                        "Quiet",
                        "is",
                        quiet.toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has asked to be left alone")));
        assertThat(one("select count(*) from surveys.respondent")).isEqualTo("0");
    }
}
