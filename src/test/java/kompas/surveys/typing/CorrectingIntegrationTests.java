package kompas.surveys.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A reviewer finds a wrong answer and corrects it; what stood there, and why it does no longer, stays known. */
@KompasIntegrationTest
@Import(Statements.class)
class CorrectingIntegrationTests extends TypedSurvey {

    @Autowired
    private ReceivingResponses receiving;

    private void sends(String instance, String replaces, String answers) throws Exception {
        String xml = "<data xmlns:orx='http://openrosa.org/xforms' id='clubs' version='1'>"
                + "<start>2026-05-03T10:00:00.000+03:00</start><end>2026-05-03T10:20:00.000+03:00</end>"
                + answers + "<orx:meta><orx:instanceID>" + instance + "</orx:instanceID>"
                + (replaces.isEmpty() ? "" : "<orx:deprecatedID>" + replaces + "</orx:deprecatedID>")
                + "</orx:meta></data>";
        Sender phone = new Sender(
                new SurveyId(survey),
                UUID.fromString(one("select questionnaire_id from surveys.survey")),
                false,
                ResponseMode.PHONE_APP,
                Optional.empty(),
                Optional.of(person("hristina")),
                Optional.empty(),
                Optional.of(choir),
                Optional.empty());
        receiving.receive(phone, xml.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private String response() {
        return SURVEY + "/responses/" + one("select id from surveys.response");
    }

    private String correct(Cookie who, String reason) throws Exception {
        return String.valueOf(post(response() + "/edit", who, "reason", reason)
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasSaidAndItsHistorySaysWhoAndWhy() throws Exception {
        Cookie elka = as("elka");
        sends("uuid:1", "", "<how>visit</how><name>Chair</name><members>about forty</members><needs>no</needs>");
        database.sql("update surveys.response set status = 'accepted'").update();
        post(response() + "/edit", elka, "reason", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("why it is corrected")))
                .andExpect(content().string(containsString("waits for review again")));
        String screen = correct(elka, "Misread");
        get(screen, elka)
                .andExpect(content().string(containsString("value=\"about forty\"")))
                .andExpect(content().string(containsString("A visit")))
                .andExpect(content().string(containsString("value=\"Chair\"")));
        for (int i = 0; i < 2; i++) {
            post(screen, elka, "go", "send", "/data/name", "Choir").andExpect(redirectedUrl(response()));
        }
        assertThat(List.of(answer("name"), answer("members"), answer("how")))
                .containsExactly("Choir", "about forty", "visit");
        assertThat(flags()).isEqualTo("type members");
        assertThat(
                        one(
                                "select r.mode || ' ' || r.status || ' ' || c.name || ' ' || t.name || ' ' || to_char(r.ended_at at time zone 'UTC', 'HH24:MI')"
                                        + " from surveys.response r join accounts.person c on c.id = r.collected_by join accounts.person t on t.id = r.typed_by"))
                .isEqualTo("phone_app received hristina elka 07:20");
        historySaysWhoAndWhy(elka);
    }

    private void historySaysWhoAndWhy(Cookie elka) throws Exception {
        get(response(), elka)
                .andExpect(content().string(containsString("Because: Misread")))
                .andExpect(content().string(containsString("<del>Chair</del>")))
                .andExpect(content().string(containsString("<ins>Choir</ins>")))
                .andExpect(content().string(containsString("Typed by elka.")));
        assertThat(one("select count(*) from audit.act a join surveys.response r on r.id = a.subject"
                        + " where a.action = 'surveys.correct'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsNoAnswerToAQuestionThatIsNotAskedAnyMoreStandsInNobodysWay() throws Exception {
        Cookie elka = as("elka");
        sends("uuid:1", "", "<name>Choir</name><person><who>Ivan</who><age>old</age></person>");
        String screen = correct(elka, "Nobody of this name");
        get(screen, elka).andExpect(content().string(containsString("this is no number")));
        post(screen + "/keep", elka, "/data/person[1]/who", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lines['/data/person[1]/age'].asked").value(false));
        post(screen, elka, "go", "send").andExpect(redirectedUrl(response()));
        assertThat(flags()).isEmpty();
    }

    @Test
    void aReasonLongerThanAFewWordsIsGivenBackWholeInsteadOfCut() throws Exception {
        Cookie elka = as("elka");
        sends("uuid:1", "", "<name>Choir</name>");
        String tooLong = "Misread ".repeat(70).strip();
        post(response() + "/edit", elka, "reason", tooLong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(tooLong)));
        String screen = correct(elka, "Misread");
        post(screen, elka, "go", "send", "#reason", tooLong).andExpect(redirectedUrl(screen + "?say=reason"));
        get(screen + "?say=reason", elka).andExpect(content().string(containsString(tooLong)));
    }

    @Test
    void whatComesMeanwhileIsNotOverwrittenUnseen() throws Exception {
        Cookie elka = as("elka");
        sends("uuid:1", "", "<name>Chair</name><needs>no</needs>");
        String screen = correct(elka, "Misread");
        post(screen, elka, "/data/name", "Choir");
        sends("uuid:2", "uuid:1", "<name>Chair</name><needs>yes</needs>");
        post(screen, elka, "go", "send").andExpect(redirectedUrl(screen + "?say=changed"));
        get(screen + "?say=changed", elka).andExpect(content().string(containsString("by somebody else meanwhile")));
        post(screen, elka, "go", "send").andExpect(redirectedUrl(response()));
        assertThat(answer("name") + " " + answer("needs")).isEqualTo("Choir yes");
    }

    @Test
    void whatWasUnreadableStaysSoUntilSomebodyHasReadIt() throws Exception {
        Cookie elka = as("elka");
        send(elka, code(Optional.of(choir)), "#filled", "3.5.2026", "/data/name", "-", "/data/founded", "?");
        String screen = correct(elka, "Asked again");
        post(screen, elka, "go", "send", "/data/members", "12");
        assertThat(flags()).isEqualTo("left_blank name, unreadable founded");
        assertThat(one("select ended_at::date from surveys.response")).isEqualTo("2026-05-03");
        screen = correct(elka, "Deciphered");
        post(screen, elka, "go", "send", "/data/founded", "1926-05-03", "/data/name", "Choir");
        assertThat(flags()).isEmpty();
        assertThat(answer("founded") + " " + answer("members")).isEqualTo("1926-05-03 12");
    }

    @Test
    void onlyReviewersCorrectAndOneAtATime() throws Exception {
        Cookie elka = as("elka");
        sends("uuid:1", "", "<name>Choir</name>");
        String screen = correct(elka, "Misread");
        for (String name : new String[] {"hristina", "other", "stranger"}) {
            Cookie outside = as(name);
            get(response() + "/edit", outside).andExpect(status().isForbidden());
            post(response() + "/edit", outside, "reason", "x").andExpect(status().isForbidden());
            get(screen, outside).andExpect(status().isForbidden());
            post(screen, outside, "go", "send", "/data/name", "x").andExpect(status().isForbidden());
        }
        grant("maria", new Grant(Role.LIBRARIAN, Scope.library(library(ISPERIH))));
        Cookie maria = as("maria");
        get(response() + "/edit", maria).andExpect(content().string(containsString("elka has begun")));
        post(response() + "/edit", maria).andExpect(redirectedUrl(screen));
        post(screen, elka, "go", "send").andExpect(redirectedUrl(ENTER + "?gone=true"));
        get(SURVEY + "/responses/01890000-0000-7000-8000-000000000000/edit", elka)
                .andExpect(status().isNotFound());
        assertThat(one("select edits from surveys.response")).isEqualTo("0");
    }
}
