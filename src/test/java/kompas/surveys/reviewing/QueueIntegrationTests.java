package kompas.surveys.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** Responses are gone through one after the other, and whoever collected one is asked about it and answers. */
@KompasIntegrationTest
@Import(Statements.class)
class QueueIntegrationTests extends ReviewedSurvey {

    @Test
    void theListIsNarrowedAndWhoeverDecidesGoesOnInTheSameList() throws Exception {
        send("hristina", xml("uuid:1", "Choir", ""));
        send("petar", xml("uuid:2", "Theatre", ""));
        send("hristina", xml("uuid:3", "Garden", ""));
        belongs("uuid:3", asked("garden", KUBRAT));
        Cookie elka = as("elka");
        String hers = "?by=" + person("hristina").value();
        get(LIST + hers, elka)
                .andExpect(content().string(containsString("Choir")))
                .andExpect(content().string(containsString("Garden")))
                .andExpect(
                        content().string(not(containsString(response("uuid:2").toString()))));
        get(LIST + "?area=" + KUBRAT.value() + "&mode=phone_app&since=2026-01-01", elka)
                .andExpect(content().string(containsString("Garden")))
                .andExpect(
                        content().string(not(containsString(response("uuid:1").toString()))));
        get(LIST + "?until=2020-01-01", elka).andExpect(content().string(containsString("Nothing here")));
        get(LIST + "?by=x&area=y&mode=z&since=w&until=v&flag=u&show=t", elka).andExpect(status().isOk());
        get(LIST + "/" + response("uuid:3") + hers, elka)
                .andExpect(content().string(containsString("/" + response("uuid:1") + hers)))
                .andExpect(content().string(not(containsString("/" + response("uuid:2") + hers))));
        post(LIST + "/" + response("uuid:3") + hers, elka, "status", "accepted")
                .andExpect(redirectedUrl(LIST + "/" + response("uuid:1") + hers));
    }

    @Test
    void aFieldworkerIsAskedAnswersAndTheResponseComesBack() throws Exception {
        send("hristina", xml("uuid:1", "Choir", "<members>12</members>"));
        belongs("uuid:1", asked("choir", ISPERIH));
        Cookie elka = as("elka");
        Cookie hristina = as("hristina");
        String id = Identifiers.next().toString();
        for (int twice = 0; twice < 2; twice++) {
            ask(elka, "uuid:1", id, "Twelve or 120?").andExpect(redirectedUrl(LIST + "/" + response("uuid:1")));
        }
        assertThat(one("select status from surveys.response")).isEqualTo("sent_back");
        get(LIST + "?show=sent_back", elka).andExpect(content().string(containsString("Choir")));
        get(SURVEY + "/today", hristina).andExpect(content().string(containsString("One question about an answer")));
        get("/en/desk", hristina).andExpect(content().string(containsString("somebody asks about an answer")));
        get(SURVEY + "/respondents/" + one("select respondent_id from surveys.response"), hristina)
                .andExpect(content().string(containsString("One question about an answer")));
        get(SURVEY + "/comments", hristina)
                .andExpect(content().string(containsString("Twelve or 120?")))
                .andExpect(content().string(containsString("About: How many members?")));
        String answer = Identifiers.next().toString();
        post(SURVEY + "/comments/" + id, hristina, "id", answer, "body", " ");
        assertThat(one("select status from surveys.response")).isEqualTo("sent_back");
        for (int twice = 0; twice < 2; twice++) {
            post(SURVEY + "/comments/" + id, hristina, "id", answer, "body", "120, I looked again")
                    .andExpect(redirectedUrl(SURVEY + "/comments"));
        }
        assertThat(one("select status from surveys.response")).isEqualTo("received");
        assertThat(one("select count(*) from surveys.response_comment")).isEqualTo("2");
        get(LIST + "/" + response("uuid:1"), elka).andExpect(content().string(containsString("120, I looked again")));
        get("/en/desk", hristina).andExpect(content().string(not(containsString("somebody asks about an answer"))));
    }

    @Test
    void anEditOfThePhoneClosesWhatWasAskedAndSoDoesADecision() throws Exception {
        send("hristina", xml("uuid:1", "Choir", "<members>12</members>"));
        send("hristina", xml("uuid:2", "Theatre", ""));
        Cookie elka = as("elka");
        ask(elka, "uuid:1", Identifiers.next().toString(), "Twelve?");
        ask(elka, "uuid:2", Identifiers.next().toString(), "Really a theatre?");
        send("hristina", edit("uuid:3", "uuid:1", "Choir", "<members>120</members>"));
        assertThat(one("select status from surveys.response where title = 'Choir'"))
                .isEqualTo("received");
        assertThat(one("select closed_how from surveys.response_comment where body = 'Twelve?'"))
                .isEqualTo("edited");
        post(LIST + "/" + response("uuid:2"), elka, "status", "accepted");
        assertThat(one("select closed_how from surveys.response_comment where body like 'Really%'"))
                .isEqualTo("decided");
        get(SURVEY + "/comments", as("hristina")).andExpect(content().string(containsString("No questions")));
    }

    @Test
    void nobodySeesOrAnswersWhatIsAskedAboutTheWorkOfOthers() throws Exception {
        send("hristina", xml("uuid:1", "Choir", ""));
        String id = Identifiers.next().toString();
        ask(as("elka"), "uuid:1", id, "A secret of two?");
        Cookie petar = as("petar");
        get(SURVEY + "/comments", petar).andExpect(content().string(not(containsString("A secret of two?"))));
        get(SURVEY + "/today", petar).andExpect(content().string(not(containsString("question about an answer"))));
        post(SURVEY + "/comments/" + id, petar, "body", "Me too").andExpect(status().isNotFound());
        ask(petar, "uuid:1", Identifiers.next().toString(), "And why?").andExpect(status().isForbidden());
        Cookie other = as("other");
        get(SURVEY + "/comments", other).andExpect(status().isForbidden());
        ask(other, "uuid:1", Identifiers.next().toString(), "And why?").andExpect(status().isForbidden());
        post(LIST + "/" + UUID.randomUUID() + "/ask", as("elka"), "body", "Nobody's")
                .andExpect(status().isNotFound());
        assertThat(one("select count(*) from surveys.response_comment")).isEqualTo("1");
    }

    @Test
    void aListAndAResponseAreReadInAsManyStatementsHoweverManyThereAre() throws Exception {
        for (int i = 0; i < 5; i++) {
            send("hristina", xml("uuid:" + i, "Club " + i, ""));
            ask(as("elka"), "uuid:" + i, Identifiers.next().toString(), "Why?");
        }
        send("hristina", edit("uuid:9", "uuid:0", "Club", ""));
        Cookie elka = as("elka");
        String one = LIST + "/" + response("uuid:9");
        assertThat(Statements.of(() -> get(LIST, elka))).hasSizeLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> get(one, elka))).hasSizeLessThanOrEqualTo(22);
        for (String path : List.of(SURVEY + "/comments", SURVEY + "/today")) {
            Cookie hristina = as("hristina");
            assertThat(Statements.of(() -> get(path, hristina))).as(path).hasSizeLessThanOrEqualTo(16);
        }
    }

    private ResultActions ask(Cookie who, String instance, String id, String question) throws Exception {
        return post(LIST + "/" + response(instance) + "/ask", who, "id", id, "path", "members", "body", question);
    }
}
