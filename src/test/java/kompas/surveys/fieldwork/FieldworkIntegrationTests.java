package kompas.surveys.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.surveys.SurveyId;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A library says whom it asks, divides the visits, and its fieldworkers write down what came of each. */
@KompasIntegrationTest
@Import(Statements.class)
class FieldworkIntegrationTests extends SurveyInTheField {

    @Autowired
    private RespondentAnswers answers;

    @Test
    void everybodyOfTheAreaIsAskedOnceAndWhoWantsToBeLeftAloneIsNot() throws Exception {
        Cookie elka = as("elka");
        organisation("choir", ISPERIH);
        organisation("far", AreaId.ofKey("bg-vratsa-vratsa"));
        wish(organisation("quiet", KUBRAT), "uncontacted");
        post(LIST + "/choose/everyone", elka)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("One was added.")))
                .andExpect(content().string(containsString("One wants to be left alone and was left out.")));
        post(LIST + "/choose/everyone", elka)
                .andExpect(content().string(containsString("One was on the list already.")));
        post(LIST + "/choose/list", elka, "list", "https://example.org/en/organisations/choir?x=1\nnobody\nquiet")
                .andExpect(content().string(containsString("nobody")));
        assertThat(one("select count(*) from surveys.respondent")).isEqualTo("1");
        assertThat(one("select count(*) from audit.act where action = 'surveys.ask' and subject = '" + survey + "'"))
                .isEqualTo("1");
    }

    @Test
    void theSameNumberDrawsTheSameSampleAndItIsKnownWhoWasDrawn() throws Exception {
        Cookie elka = as("elka");
        organisations(300, ISPERIH);
        post(LIST + "/choose/sample", elka, "size", "60", "seed", "7")
                .andExpect(content().string(containsString("60 were added.")));
        String drawn = "select string_agg(organisation_id::text, ' ' order by organisation_id) from surveys.respondent";
        String first = one(drawn);
        post(LIST + "/choose/sample", elka, "size", "60", "seed", "7")
                .andExpect(content().string(containsString("60 were on the list already.")));
        assertThat(one(drawn)).isEqualTo(first);
        assertThat(one("select pool || ' ' || cardinality(drawn) from surveys.draw"))
                .isEqualTo("300 60");
        database.sql("delete from surveys.respondent").update();
        post(LIST + "/choose/sample", elka, "size", "60", "seed", "7");
        assertThat(one(drawn)).isEqualTo(first);
        get(LIST + "?draw=" + one("select id from surveys.draw"), elka)
                .andExpect(content().string(containsString("1–50 of 60")));
        post(LIST + "/choose/sample", elka, "size", "-1").andExpect(status().isUnprocessableContent());
        post(LIST + "/choose/sample", elka, "size", "4", "seed", "x").andExpect(status().isUnprocessableContent());
        post(LIST + "/choose/filter", elka, "filter", "/organisations?q=%zz")
                .andExpect(status().isUnprocessableContent());
        post(LIST + "/choose/list", elka, "list", " \n ").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aFieldworkerWritesDownATryInOneStepAndTakesItBack() throws Exception {
        UUID choir = asked("choir", ISPERIH, "hristina");
        Cookie hristina = as("hristina");
        get(SURVEY + "/today", hristina).andExpect(content().string(containsString("choir")));
        String attempt = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            post(LIST + "/" + choir + "/tries", hristina, "attempt", attempt, "way", "phone", "outcome", "no_answer")
                    .andExpect(redirectedUrl(SURVEY + "/today?did=" + attempt));
        }
        assertThat(one("select count(*) from surveys.contact_attempt")).isEqualTo("1");
        assertThat(one("select next_at > now() from surveys.respondent")).isEqualTo("t");
        get(SURVEY + "/today?did=" + attempt, hristina).andExpect(content().string(containsString("Take it back")));
        post(SURVEY + "/tries/" + attempt + "/undo", as("petar"));
        assertThat(one("select count(*) from surveys.contact_attempt")).isEqualTo("1");
        post(SURVEY + "/tries/" + attempt + "/undo", hristina).andExpect(redirectedUrl(LIST + "/" + choir));
        assertThat(one("select state || coalesce(next_at::text, '') from surveys.respondent"))
                .isEqualTo("to_do");
    }

    @Test
    void afterTheThirdTimeInVainOneStopsAndAnAppointmentWantsATime() throws Exception {
        UUID choir = asked("choir", ISPERIH, "hristina");
        Cookie hristina = as("hristina");
        String tries = LIST + "/" + choir + "/tries";
        for (String way : List.of("phone", "visit", "phone")) {
            post(tries, hristina, "attempt", UUID.randomUUID().toString(), "way", way, "outcome", "no_answer");
        }
        assertThat(one("select state from surveys.respondent")).isEqualTo("unreachable");
        String id = UUID.randomUUID().toString();
        post(tries, hristina, "attempt", id, "outcome", "appointment", "note", "Ask for Maria")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("still to come")))
                .andExpect(content().string(containsString("Ask for Maria")));
        post(tries, hristina, "attempt", id, "outcome", "appointment", "next", "1999-01-01T10:00")
                .andExpect(status().isUnprocessableContent());
        post(tries, hristina, "attempt", id).andExpect(status().isUnprocessableContent());
        String next = LocalDate.now().plusDays(3) + "T10:00";
        post(tries, hristina, "attempt", id, "outcome", "appointment", "next", next)
                .andExpect(status().is3xxRedirection());
        assertThat(
                        one(
                                "select state || ' ' || to_char(next_at at time zone 'Europe/Sofia', 'HH24:MI') from surveys.respondent"))
                .isEqualTo("appointment 10:00");
    }

    @Test
    void aPrivateNumberIsSeenByTheLibraryAndAnOpenOneByTheFieldworker() throws Exception {
        UUID choir = asked("choir", ISPERIH, "hristina");
        database.sql("""
                        insert into directory.contact (organisation_id, person, phone, phone_visibility)
                        select id, false, '+359 84 1', 'public' from directory.organisation
                        union all select id, false, '+359 84 2', 'staff' from directory.organisation""").update();
        get(LIST + "/" + choir, as("elka"))
                .andExpect(content().string(containsString("tel:+359841")))
                .andExpect(content().string(containsString("tel:+359842")));
        Cookie hristina = as("hristina");
        get(SURVEY + "/today", hristina)
                .andExpect(content().string(containsString("tel:+359841")))
                .andExpect(content().string(not(containsString("+359842"))));
        wish(UUID.fromString(one("select id from directory.organisation")), "uncontacted");
        get(LIST + "/" + choir, hristina)
                .andExpect(content().string(containsString("left alone")))
                .andExpect(content().string(not(containsString("tel:"))));
        get(SURVEY + "/today", hristina).andExpect(content().string(not(containsString("choir"))));
    }

    @Test
    void othersNeitherSeeNorChangeWhoIsAsked() throws Exception {
        UUID choir = asked("choir", ISPERIH, "hristina");
        for (String name : List.of("other", "stranger")) {
            Cookie who = as(name);
            for (String path : List.of(
                    LIST, LIST + "/" + choir, LIST + "/found", SURVEY + "/today", SURVEY + "/board", SURVEY + "/map")) {
                get(path, who).andExpect(status().isForbidden());
            }
            post(LIST + "/" + choir + "/tries", who, "outcome", "reached").andExpect(status().isForbidden());
            post(LIST + "/hand-over", who, "to", person("petar").value().toString())
                    .andExpect(status().isForbidden());
        }
        Cookie hristina = as("hristina");
        get(LIST + "/choose", hristina).andExpect(status().isForbidden());
        for (String path : List.of("/choose/everyone", "/assign", "/assign-area", "/" + choir + "/drop")) {
            post(LIST + path, hristina).andExpect(status().isForbidden());
        }
        post(
                        LIST + "/hand-over",
                        hristina,
                        "from",
                        person("petar").value().toString(),
                        "to",
                        person("hristina").value().toString())
                .andExpect(status().isForbidden());
        get(LIST + "/" + UUID.randomUUID(), hristina).andExpect(status().isNotFound());
        assertThat(one("select count(*) from surveys.contact_attempt")).isEqualTo("0");
    }

    @Test
    void visitsAreDividedByMunicipalityByHandAndHandedOver() throws Exception {
        Cookie elka = as("elka");
        organisations(20, KUBRAT);
        organisation("choir", ISPERIH);
        post(LIST + "/choose/everyone", elka);
        String petar = person("petar").value().toString();
        post(LIST + "/assign-area", elka, "area", KUBRAT.value().toString(), "to", petar)
                .andExpect(redirectedUrl(LIST + "?done=20"));
        String choir = one(
                "select r.id from surveys.respondent r join directory.organisation o on o.id = r.organisation_id where o.slug = 'choir'");
        post(LIST + "/assign", elka, "one", choir, "to", petar).andExpect(redirectedUrl(LIST + "?done=1"));
        post(
                        LIST + "/assign",
                        elka,
                        "one",
                        choir,
                        "to",
                        person("stranger").value().toString())
                .andExpect(status().isNotFound());
        post(LIST + "/hand-over", as("petar"), "to", person("hristina").value().toString())
                .andExpect(redirectedUrl(LIST + "?done=21"));
        get(SURVEY + "/today", as("hristina")).andExpect(content().string(containsString("When it suits you (21)")));
    }

    @Test
    void oneThatWasFoundOnTheWayIsAskedByWhoFoundIt() throws Exception {
        Cookie hristina = as("hristina");
        String id = UUID.randomUUID().toString();
        post(LIST + "/found", hristina, "id", id, "name", "", "phone", "0888")
                .andExpect(status().isUnprocessableContent());
        for (int i = 0; i < 2; i++) {
            post(
                            LIST + "/found",
                            hristina,
                            "id",
                            id,
                            "name",
                            "Club at the end",
                            "area",
                            KUBRAT.value().toString(),
                            "phone",
                            "0888 1")
                    .andExpect(redirectedUrl(LIST + "/" + id));
        }
        get(SURVEY + "/today", hristina)
                .andExpect(content().string(containsString("Club at the end")))
                .andExpect(content().string(containsString("tel:08881")));
        assertThat(one("select count(*) from surveys.respondent")).isEqualTo("1");
    }

    @Test
    void anAnswerThatNamesItsOrganisationIsTheirsAndOthersAreJoinedByHand() throws Exception {
        UUID choir = asked("choir", ISPERIH, "hristina");
        UUID first = response("{\"g\":{\"organisation\":\"choir\"}}");
        answers.filed(new SurveyId(survey), first);
        assertThat(one("select state from surveys.respondent")).isEqualTo("answered");
        String whose = SURVEY + "/responses/" + first + "/whose";
        Cookie elka = as("elka");
        get(whose, elka).andExpect(content().string(containsString("choir")));
        post(whose, elka, "respondent", "").andExpect(status().is3xxRedirection());
        assertThat(one("select state from surveys.respondent")).isEqualTo("in_progress");
        post(whose, elka, "respondent", choir.toString());
        assertThat(one("select state from surveys.respondent")).isEqualTo("answered");
        post(whose, elka, "respondent", UUID.randomUUID().toString()).andExpect(status().isNotFound());
        get(whose, as("hristina")).andExpect(status().isForbidden());
    }

    @Test
    void howSomebodyPrefersToBeAskedIsWrittenDownAndOthersMayNot() throws Exception {
        String one = LIST + "/" + asked("choir", ISPERIH, "hristina");
        post(one + "/way", as("hristina"), "preferred", "letter").andExpect(redirectedUrl(one));
        assertThat(one("select way from surveys.respondent")).isEqualTo("letter");
        get(one, as("elka")).andExpect(content().string(containsString("How they prefer to be asked")));
        post(one + "/way", as("elka"), "preferred", "pigeon").andExpect(redirectedUrl(one));
        assertThat(one("select way is null from surveys.respondent")).isEqualTo("t");
        post(one + "/way", as("stranger"), "preferred", "visit").andExpect(status().isForbidden());
    }

    @Test
    void theBoardSaysWhatIsLateAndNeedsNoMoreStatementsForMany() throws Exception {
        Cookie elka = as("elka");
        organisations(300, KUBRAT);
        post(LIST + "/choose/everyone", elka);
        database.sql("update surveys.survey set opens_on = current_date - 30").update();
        database.sql("update surveys.respondent set added_at = now() - interval '20 days'")
                .update();
        database.sql(
                        "update surveys.respondent set state = 'answered' where id in (select id from surveys.respondent limit 100)")
                .update();
        get(SURVEY + "/board", elka)
                .andExpect(content().string(containsString("100/300")))
                .andExpect(content().string(containsString("<b>200</b>")));
        get(SURVEY, elka).andExpect(content().string(containsString("200 are late")));
        assertThat(Statements.of(() -> get(SURVEY + "/board", elka))).hasSizeLessThanOrEqualTo(20);
        assertThat(Statements.of(() -> get(LIST, elka))).hasSizeLessThanOrEqualTo(16);
        get(SURVEY + "/map", elka).andExpect(content().string(containsString("300 have no point of their own")));
        get(LIST + "?from=50&state=nonsense&area=x", elka).andExpect(content().string(containsString("51–100 of 300")));
    }

    private UUID response(String answers) {
        return database.sql("""
                        insert into surveys.response (survey_id, instance_id, mode, content, sha256, answers)
                        values (:survey, 'uuid:' || uuidv7(), 'phone_app', '\\x3c', sha256('<'), cast(:answers as jsonb)) returning id""")
                .param("survey", survey)
                .param("answers", answers)
                .query(UUID.class)
                .single();
    }
}
