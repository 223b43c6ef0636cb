package kompas.surveys.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Filled-in copies lie on a desk, and somebody types them in, one after the other. */
@KompasIntegrationTest
@Import(Statements.class)
class TypingIntegrationTests extends TypedSurvey {

    private static final int MOST_STATEMENTS = 16;

    private static final List<String> FILLED_IN = List.of(
            "#filled",
            "3.5.2026",
            "/data/name",
            "Choir",
            "/data/members",
            "1 200",
            "/data/founded",
            "3.5.1926",
            "/data/needs",
            "1",
            "/data/need",
            "13",
            "/data/other",
            "A piano",
            "/data/person[1]/who",
            "Anna",
            "/data/person[1]/age",
            "70",
            "/data/person[2]/who",
            "",
            "/data/person[3]/who",
            "Ivan");

    @Test
    void aCopyIsTypedInByNumbersAndArrivesOnceWithWhoCollectedAndWhoTypedIt() throws Exception {
        Cookie elka = as("elka");
        String copy = begin(elka, code(Optional.of(choir)));
        get(copy, elka)
                .andExpect(content().string(containsString("choir")))
                .andExpect(content().string(not(containsString("A visit"))))
                .andExpect(header().string("Cache-Control", "no-store"));
        List<String> fields = new ArrayList<>(FILLED_IN);
        fields.addAll(
                List.of("go", "send", "#collector", person("hristina").value().toString()));
        for (int i = 0; i < 2; i++) {
            post(copy, elka, fields.toArray(String[]::new)).andExpect(redirectedUrl(ENTER + "?sent=true"));
        }
        answersAreWhatWasWritten();
        whoCollectedAndWhoTypedIsKnown();
        get(ENTER, elka).andExpect(content().string(containsString("One typed in today")));
    }

    private void answersAreWhatWasWritten() {
        assertThat(one("select count(*) from surveys.response")).isEqualTo("1");
        assertThat(answer("how")).isEqualTo("paper");
        assertThat(answer("founded")).isEqualTo("1926-05-03");
        assertThat(answer("need")).isEqualTo("rooms other");
        assertThat(answer("person/0/age")).isEqualTo("70");
        assertThat(answer("person/1/who")).isEqualTo("Ivan");
        assertThat(answer("person/2") + answer("town")).isEqualTo("nothing");
        assertThat(flags()).isEqualTo("constraint members");
    }

    private void whoCollectedAndWhoTypedIsKnown() {
        assertThat(one("select mode || ' ' || ended_at::date || ' ' || (started_at is null) from surveys.response"))
                .isEqualTo("paper 2026-05-03 true");
        assertThat(
                        one(
                                "select c.name || ' ' || t.name from surveys.response r join accounts.person c on c.id = r.collected_by join accounts.person t on t.id = r.typed_by"))
                .isEqualTo("hristina elka");
        assertThat(one("select state from surveys.respondent")).isEqualTo("answered");
        assertThat(one("select count(*) from audit.act a join surveys.response r on r.id = a.subject"
                        + " where a.action = 'surveys.type-in'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsNoAnswerStaysAsItWasWrittenAndIsFlagged() throws Exception {
        Cookie elka = as("elka");
        send(
                elka,
                code(Optional.empty()),
                "/data/name",
                "-",
                "/data/members",
                "about forty",
                "/data/founded",
                "after the war",
                "/data/needs",
                "7",
                "/data/person[2]/who",
                "?");
        assertThat(answer("members")).isEqualTo("about forty");
        assertThat(answer("founded")).isEqualTo("after the war");
        assertThat(flags())
                .contains("left_blank name", "type members", "type founded", "unreadable person[1]/who")
                .doesNotContain("required");
    }

    @Test
    void aKeyAfterTheOtherIsKeptAndSaysWhichQuestionsFollow() throws Exception {
        Cookie elka = as("elka");
        String copy = begin(elka, code(Optional.empty()));
        post(copy + "/keep", elka, "/data/needs", "1")
                .andExpect(jsonPath("$.lines['/data/need'].asked").value(true))
                .andExpect(jsonPath("$.lines['/data/other'].asked").value(false))
                .andExpect(jsonPath("$.lines['/data/needs'].said").value("Yes"))
                .andExpect(jsonPath("$.left").value(containsString("must be: 1.")));
        post(copy + "/keep", elka, "/data/need", "4")
                .andExpect(jsonPath("$.lines['/data/need'].wrong").value(containsString("from 1 to 3")));
        post(copy + "/keep", elka, "/data/needs", "2", "/data/other", "A piano")
                .andExpect(jsonPath("$.lines['/data/need'].asked").value(false))
                .andExpect(jsonPath("$.left").value(containsString("not asked after the other answers: 5, 6")));
        get(copy, elka).andExpect(content().string(containsString("A piano")));
        get(ENTER, elka).andExpect(content().string(containsString(copy)));
    }

    @Test
    void aDayThatIsNoneIsSaidSoBeforeItIsSent() throws Exception {
        Cookie elka = as("elka");
        String copy = begin(elka, code(Optional.empty()));
        for (String none : new String[] {"some day in May", "31.2.2026", "1.1.2099"}) {
            post(copy + "/keep", elka, "#filled", none)
                    .andExpect(jsonPath("$.left").value(containsString("The day it was filled in is not sent")));
        }
        post(copy + "/keep", elka, "#filled", "3.5.2026")
                .andExpect(jsonPath("$.left").value(not(containsString("The day"))));
    }

    @Test
    void thereIsRoomForMoreThanIsPrinted() throws Exception {
        Cookie elka = as("elka");
        String copy = begin(elka, code(Optional.empty()));
        post(copy + "/keep", elka, "/data/person[3]/who", "+")
                .andExpect(jsonPath("$.go").value(containsString("?at=")));
        get(copy, elka).andExpect(content().string(containsString("/data/person[4]/who")));
        post(copy + "/keep", elka, "/data/town", "+").andExpect(jsonPath("$.go").value(""));
        post(copy, elka, "go", "send", "/data/name", "Choir", "/data/person[4]/who", "Ivan");
        assertThat(answer("person/who")).isEqualTo("Ivan");
    }

    @Test
    void aCodeIsKnownOnAnyKeyboardAndOneThatCannotBeUsedIsAnsweredWithASentence() throws Exception {
        Cookie elka = as("elka");
        String code = code(Optional.empty());
        String cyrillic = code.toLowerCase(java.util.Locale.ROOT)
                .replace('a', 'а')
                .replace('c', 'с')
                .replace("-", " ");
        assertThat(begin(elka, cyrillic)).startsWith(ENTER + "/");
        for (String none : new String[] {"", "12", "ACE34-HKM70"}) {
            post(ENTER, elka, "code", none, "go", "code")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("This is no code")));
        }
        post(ENTER, elka, "code", "AAAAA-AAAAA", "go", "anyway")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No copy carries this code")));
    }

    @Test
    void aCopyThatHasComeBeforeIsSaidSoAndAnotherWithItsCodeIsTypedInBesideIt() throws Exception {
        Cookie elka = as("elka");
        String code = code(Optional.of(choir));
        send(elka, code, "/data/name", "Choir");
        post(ENTER, elka, "code", code, "go", "code")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("already: ")))
                .andExpect(content().string(containsString("/responses/" + one("select id from surveys.response"))));
        post(ENTER, as("petar"), "code", code, "go", "code")
                .andExpect(content().string(containsString("already: ")))
                .andExpect(content().string(not(containsString("/responses/"))));
        String another = String.valueOf(post(ENTER, elka, "code", code, "go", "anyway")
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        post(another, elka, "go", "send", "/data/name", "Choir");
        assertThat(one("select count(*) from surveys.response where respondent_id = '" + choir + "'"))
                .isEqualTo("2");
    }

    @Test
    void ofTwoWhoTypeTheSameCopyOneIsToldAndNothingOfEitherIsLost() throws Exception {
        Cookie hristina = as("hristina");
        Cookie petar = as("petar");
        String code = code(Optional.empty());
        String copy = begin(hristina, code);
        post(copy + "/keep", hristina, "/data/name", "Choir").andExpect(status().isOk());
        post(ENTER, petar, "code", code, "go", "code")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hristina began to type this copy in")));
        get(copy, petar).andExpect(redirectedUrl(ENTER + "?gone=true"));
        post(ENTER, petar, "code", code, "go", "anyway").andExpect(redirectedUrl(copy));
        get(copy, petar).andExpect(content().string(containsString("value=\"Choir\"")));
        post(copy + "/keep", hristina, "/data/name", "Another").andExpect(status().isConflict());
        post(copy, hristina, "go", "send").andExpect(redirectedUrl(ENTER + "?gone=true"));
        post(copy, petar, "go", "send").andExpect(redirectedUrl(ENTER + "?sent=true"));
        assertThat(answer("name")).isEqualTo("Choir");
        post(copy + "/keep", petar, "/data/name", "Later").andExpect(status().isConflict());
    }

    @Test
    void theLastOneIsCorrectedAsAnEditOfItself() throws Exception {
        Cookie elka = as("elka");
        String code = code(Optional.of(choir));
        String copy = begin(elka, code);
        post(copy, elka, "go", "send", "/data/name", "Chair", "/data/needs", "2");
        post(copy + "/again", elka).andExpect(redirectedUrl(copy));
        post(copy, elka, "go", "send", "/data/name", "Choir");
        assertThat(answer("name") + " " + answer("needs")).isEqualTo("Choir no");
        assertThat(one("select count(*) || ' ' || max(edits) from surveys.response"))
                .isEqualTo("1 1");
        assertThat(one("select replaced_how from surveys.response_before")).isEqualTo("paper");
    }

    @Test
    void copiesCollectedBeforeTheEndAreTypedInForSixtyDays() throws Exception {
        Cookie elka = as("elka");
        String code = code(Optional.empty());
        database.sql(
                        "update surveys.survey set status = 'closed', closes_on = current_date - 59, opens_on = current_date - 90")
                .update();
        String copy = begin(elka, code);
        assertThat(copy).startsWith(ENTER + "/");
        database.sql("update surveys.survey set closes_on = current_date - 61").update();
        post(ENTER, elka, "go", "without")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The survey is over.")));
        post(copy, elka, "go", "send", "/data/name", "Choir").andExpect(redirectedUrl(ENTER + "?sent=true"));
    }

    @Test
    void onlyTheTeamTypesAndNobodyInWhatIsAnothers() throws Exception {
        String copy = begin(as("hristina"), code(Optional.empty()));
        for (String name : new String[] {"other", "stranger"}) {
            Cookie outside = as(name);
            get(ENTER, outside).andExpect(status().isForbidden());
            post(ENTER, outside, "go", "without").andExpect(status().isForbidden());
            get(copy, outside).andExpect(status().isForbidden());
            post(copy + "/keep", outside, "/data/name", "x").andExpect(status().isForbidden());
            post(copy, outside, "go", "send").andExpect(status().isForbidden());
        }
        post(copy + "/keep", as("petar"), "/data/name", "x").andExpect(status().isConflict());
        post(copy, as("petar"), "go", "drop").andExpect(redirectedUrl(ENTER + "?gone=true"));
        get(ENTER + "/01890000-0000-7000-8000-000000000000", as("petar")).andExpect(status().isNotFound());
        assertThat(one("select count(*) from surveys.response")).isEqualTo("0");
        post(copy, as("hristina"), "go", "drop").andExpect(redirectedUrl(ENTER));
        assertThat(one("select count(*) from surveys.paper_entry")).isEqualTo("0");
    }

    @Test
    void anAnswerTakesAHandfulOfStatementsHoweverMuchIsTyped() throws Exception {
        Cookie elka = as("elka");
        String copy = begin(elka, code(Optional.empty()));
        for (int i = 1; i < 30; i++) {
            post(copy + "/keep", elka, "/data/person[" + i + "]/who", "Person " + i);
        }
        assertThat(Statements.of(() -> post(copy + "/keep", elka, "/data/name", "Choir")))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(Statements.of(() -> get(copy, elka))).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void howeverManyAreBegunTheirNamesAreLookedUpAtOnce() throws Exception {
        Cookie elka = as("elka");
        begin(elka, code(Optional.of(choir)));
        int one = Statements.of(() -> get(ENTER, elka)).size();
        for (int i = 0; i < 4; i++) {
            post(ENTER, elka, "go", "without");
        }
        assertThat(Statements.of(() -> get(ENTER, elka))).hasSizeLessThanOrEqualTo(one);
        get(ENTER, elka).andExpect(content().string(containsString("choir")));
    }
}
