package kompas.surveys.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyOfALibrary;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who stops halfway finds back, who is late is not lost, and who guesses finds nothing. */
@KompasIntegrationTest
class LateAndOwnLinksIntegrationTests extends SurveyOfALibrary {

    private static final int MORE_THAN_ALLOWED = 70;

    private Cookie elka = new Cookie("kompas", "");
    private Cookie other = new Cookie("kompas", "");

    @BeforeEach
    void anOpenSurvey() throws Exception {
        elka = as("elka");
        other = as("other");
        asks(SurveyFixture.FORM);
    }

    @Test
    void whoIsLateIsTakenInByTheLibraryThatAskedAndByNobodyElse() throws Exception {
        String sheet = begun();
        answer(sheet + "/form", "at", "/data/name", "go", "next", "shown", "/data/name", "/data/name", "Choir");
        database.sql("update surveys.survey set status = 'closed'").update();
        read(sheet + "/thanks").andExpect(content().string(containsString("you can still hand them in")));
        answer(sheet + "/send").andExpect(redirectedUrl(sheet + "/thanks"));
        read(sheet + "/thanks").andExpect(content().string(containsString("Your answers lie with the library")));
        assertThat(one("select count(*) from surveys.response")).isEqualTo("0");
        get(SURVEY + "/links", elka).andExpect(content().string(containsString("Handed in late")));
        post(SURVEY + "/links/late", other).andExpect(status().isForbidden());
        for (int i = 0; i < 2; i++) {
            post(SURVEY + "/links/late", elka).andExpect(redirectedUrl(SURVEY + "/links"));
        }
        get(SURVEY + "/links", elka).andExpect(content().string(not(containsString("Handed in late"))));
        assertThat(one("select count(*) || ' ' || max(answers ->> 'name') from surveys.response"))
                .isEqualTo("1 Choir");
        assertThat(one("select count(*) from audit.act where action = 'surveys.late-answers'"))
                .isEqualTo("1");
        read(sheet + "/thanks").andExpect(content().string(containsString("Your answers have arrived")));
    }

    @Test
    void theLinkOfOnesAnswersComesByMailSomeTimesAndNothingIsLearntOfTheAddress() throws Exception {
        String sheet = begun();
        answer(sheet + "/form", "at", "/data/name", "go", "later", "shown", "/data/name", "/data/name", "Choir")
                .andExpect(redirectedUrl(sheet + "/later"));
        read(sheet + "/later").andExpect(content().string(containsString("<svg")));
        answer(sheet + "/later", "email", "anna").andExpect(status().isUnprocessableContent());
        for (int i = 0; i < 5; i++) {
            answer(sheet + "/later", "email", "anna" + i + "@example.org")
                    .andExpect(redirectedUrl(sheet + "/later?mailed=true"));
        }
        assertThat(one("select count(*) from mail.message where plain like '%" + sheet + "%'"))
                .isEqualTo("3");
        String address = "anna@example." + "ooo.".repeat(50) + "org";
        answer(begun() + "/later", "email", address).andExpect(status().is3xxRedirection());
        assertThat(one("select max(email) from mail.message where email like 'anna@example.ooo%'"))
                .isEqualTo(address);
        answer(begun() + "/later", "email", address + ".ooo".repeat(10) + ".org")
                .andExpect(status().isUnprocessableContent());
        String second = begun();
        for (int i = 0; i < 4; i++) {
            answer(begun() + "/later", "email", "ivan@example.org").andExpect(status().is3xxRedirection());
        }
        assertThat(one("select count(*) from mail.message where email = 'ivan@example.org'"))
                .isEqualTo("3");
        read(second + "/form").andExpect(content().string(not(containsString("Choir"))));
    }

    @Test
    void whoTriesOneCodeAfterTheOtherIsStopped() throws Exception {
        int last = 0;
        for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
            MockHttpServletRequestBuilder guess =
                    MockMvcRequestBuilders.get("/en/answer/ACE34-HKM" + (2 + i % 8) + "9/form");
            last = web.perform(guess.with(LateAndOwnLinksIntegrationTests::elsewhere))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(last).isEqualTo(429);
        String sheet = begun();
        web.perform(MockMvcRequestBuilders.get(sheet + "/form").with(LateAndOwnLinksIntegrationTests::elsewhere))
                .andExpect(status().isTooManyRequests());
        read(sheet + "/form").andExpect(status().isOk());
    }

    private static MockHttpServletRequest elsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("192.0.2.177");
        return request;
    }

    @Test
    void organisationsAreAskedAboutThemselvesByLinksOfTheirOwn() throws Exception {
        String code = "ACE34HKM79";
        UUID respondent = asked(organisation("chess", ISPERIH));
        database.sql("insert into surveys.invitation (survey_id, respondent_id, code) values (:survey, :one, :code)")
                .param("survey", survey)
                .param("one", respondent)
                .param("code", code)
                .update();
        get(SURVEY + "/links/ACE34-HKM79", elka).andExpect(content().string(containsString("/en/answer/ACE34-HKM79")));
        get(SURVEY + "/links/ACE34-HKM79", other).andExpect(status().isForbidden());
        get(SURVEY + "/links/ZZZZZ-ZZZZZ", elka).andExpect(status().isNotFound());
        assertThat(openAtFirst("")).isEqualTo("t");
        assertThat(openAtFirst("| bindings | | | |\n| | question | binds_to | rule |\n| | name | name | replace |\n"))
                .isEqualTo("f");
    }

    private String openAtFirst(String bindings) throws Exception {
        UUID asked = UUID.fromString(one("select questionnaire_id from surveys.survey where slug = 'razgrad'"));
        String version = bindings.isEmpty() ? "2" : "3";
        SurveyFixture.version(
                database,
                "razgrad",
                SurveyFixture.FORM.replace("| compass  | 1 ", "| compass  | " + version + " ") + bindings,
                true);
        UUID id = Identifiers.next();
        post(
                "/en/surveys/new",
                elka,
                "id",
                id.toString(),
                "questionnaire",
                asked.toString(),
                "title.en",
                "Another",
                "opens",
                LocalDate.now().toString(),
                "closes",
                LocalDate.now().plusDays(20).toString());
        return one("select open_link from surveys.survey where id = '" + id + "'");
    }

    private String begun() throws Exception {
        String form = Objects.requireNonNull(answer(
                        "/en/answer/razgrad",
                        "begun",
                        String.valueOf(Instant.now().getEpochSecond() - 60))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return form.substring(0, form.length() - "/form".length());
    }

    private ResultActions answer(String path, String... form) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions read(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path));
    }
}
