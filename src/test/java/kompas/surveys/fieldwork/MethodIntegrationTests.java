package kompas.surveys.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.surveys.method.LetterName;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** The steps and letters of a survey are the team's own: taken over, ticked off, changed, printed. */
@KompasIntegrationTest
class MethodIntegrationTests extends SurveyInTheField {

    @Test
    void theMethodIsTakenTickedOffPutInAnotherOrderAndChanged() throws Exception {
        Cookie elka = as("elka");
        String method = SURVEY + "/method";
        get(method, elka).andExpect(content().string(containsString("Take the method")));
        post(method + "/take", elka).andExpect(redirectedUrl(method));
        post(method + "/take", elka).andExpect(redirectedUrl(method));
        String many = one("select count(*) from surveys.method_step");
        assertThat(Integer.parseInt(many)).isGreaterThan(15);
        assertThat(one("select privacy -> 'texts' ->> 'bg' from surveys.survey"))
                .contains("Защо.")
                .doesNotContain("{", "**");
        String second = one("select id from surveys.method_step order by position offset 1 limit 1");
        post(method + "/" + second + "/move", elka, "up", "true");
        assertThat(one("select id from surveys.method_step order by position limit 1"))
                .isEqualTo(second);
        Cookie hristina = as("hristina");
        post(method + "/" + second + "/done", hristina, "done", "true").andExpect(redirectedUrl(method));
        get(method, hristina)
                .andExpect(content().string(containsString("1 of " + many)))
                .andExpect(content().string(containsString("by hristina")));
        get(method, as("other")).andExpect(status().isForbidden());
    }

    @Test
    void aStepOfOnesOwnIsAddedOnceAndRemovedByWhoPlans() throws Exception {
        Cookie elka = as("elka");
        Cookie hristina = as("hristina");
        String method = SURVEY + "/method";
        String own = method + "/" + UUID.randomUUID();
        post(own, elka, "day", "0", "title.en", "Ask the mayor").andExpect(status().isUnprocessableContent());
        for (int i = 0; i < 2; i++) {
            post(own, elka, "day", "2", "title.en", "Ask the mayor", "title.bg", "Питайте кмета")
                    .andExpect(redirectedUrl(method));
        }
        get(method.replace("/en/", "/bg/"), elka).andExpect(content().string(containsString("Питайте кмета")));
        post(own + "/remove", hristina).andExpect(status().isForbidden());
        post(own + "/remove", elka);
        assertThat(one("select count(*) from surveys.method_step")).isEqualTo("0");
    }

    @Test
    void aLetterIsFilledInChangedForThisSurveyAndBroughtBack() throws Exception {
        Cookie elka = as("elka");
        for (LetterName name : LetterName.values()) {
            for (String language : List.of("en", "da", "bg")) {
                get(SURVEY + "/method/letters/" + name.code() + "?language=" + language, elka)
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("{library}"))));
            }
        }
        UUID choir = asked("choir", ISPERIH, "hristina");
        get(SURVEY + "/method/letters/invitation-letter?to=" + choir, elka)
                .andExpect(content().string(containsString("To choir")));
        String letter = SURVEY + "/method/letters/reminder";
        post(letter + "/edit", elka, "language", "en", "body", "Dear neighbours of {region}, <b>hello</b>")
                .andExpect(redirectedUrl(letter + "?language=en"));
        get(letter, as("hristina")).andExpect(content().string(containsString("Dear neighbours of ")));
        get(letter, elka)
                .andExpect(content().string(containsString("Isperih")))
                .andExpect(content().string(containsString("&lt;b&gt;")));
        post(letter + "/edit", elka, "language", "en", "body", "x".repeat(20_001))
                .andExpect(status().isUnprocessableContent());
        post(letter + "/edit", elka, "language", "en", "body", " ");
        get(letter, elka).andExpect(content().string(not(containsString("Dear neighbours"))));
        post(letter + "/edit", as("hristina"), "body", "mine").andExpect(status().isForbidden());
        get(SURVEY + "/method/letters/love-letter", elka).andExpect(status().isNotFound());
    }
}
