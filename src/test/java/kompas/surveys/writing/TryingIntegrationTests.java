package kompas.surveys.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Pattern;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A draft is tried as those see it who answer, before it is published, and nothing of a try is kept. */
@KompasIntegrationTest
class TryingIntegrationTests extends QuestionnaireOfALibrary {

    @Test
    void aDraftIsTriedFromItsFirstPageToItsLastAndNothingIsKept() throws Exception {
        new Writer(web, elka, questionnaire)
                .act("1", "/question", "at", "name", "print", print("name"), "label.0", "Its name?");
        String page = shown(web.perform(get(questionnaire + "/try").cookie(elka)));
        assertThat(page).contains("This is a try", "Its name?").doesNotContain("What is it called?");
        web.perform(turn(page, "go", "next"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")));
        page = shown(web.perform(turn(page, "go", "next", question(page, "name"), "A choir")));
        assertThat(shown(web.perform(turn(page, "go", "back")))).contains("value=\"A choir\"");
        for (int i = 0; i < 9 && !page.contains("That was all"); i++) {
            page = shown(web.perform(turn(page, "go", "next")));
        }
        assertThat(page).contains("That was all", "A choir");
        assertThat(one("select (select count(*) from surveys.answer_sheet) + (select count(*) from surveys.response)"))
                .isEqualTo("0");
    }

    @Test
    void whatIsNoStateOfTheFormBeginsAnewAndOthersHaveNoTry() throws Exception {
        for (String state : new String[] {"", "%%%", "PGEvPg=="}) {
            web.perform(post(questionnaire + "/try").cookie(elka).param("state", state))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("What is it called?")));
        }
        web.perform(get(questionnaire + "/try").cookie(other)).andExpect(status().isForbidden());
        web.perform(post(questionnaire + "/try").cookie(other)).andExpect(status().isForbidden());
        web.perform(get(questionnaire + "/try/files/picture.png").cookie(elka)).andExpect(status().isNotFound());
        web.perform(get(questionnaire + "/try/files/organisations.csv").cookie(elka))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDraftThatMustBeMendedIsTriedAsItWasBefore() throws Exception {
        new Writer(web, elka, questionnaire)
                .act("1", "/question", "at", "name", "print", print("name"), "relevant", "${nobody} = 1");
        web.perform(get(questionnaire + "/try").cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Something in the draft must be mended first.")))
                .andExpect(content().string(containsString("What is it called?")))
                .andExpect(content().string(not(containsString("nobody"))));
    }

    private String print(String at) throws Exception {
        return new Writer(web, elka, questionnaire).print(at);
    }

    private MockHttpServletRequestBuilder turn(String page, String... fields) {
        MockHttpServletRequestBuilder turn = post(questionnaire + "/try")
                .cookie(elka)
                .param("at", hidden(page, "at"))
                .param("state", hidden(page, "state"));
        for (String shown : all(page, "shown")) {
            turn = turn.param("shown", shown);
        }
        for (int i = 0; i < fields.length; i += 2) {
            turn = turn.param(fields[i], fields[i + 1]);
        }
        return turn;
    }

    private static String question(String page, String name) {
        return all(page, "shown").stream()
                .filter(path -> path.endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static String hidden(String page, String name) {
        return all(page, name).getFirst();
    }

    private static List<String> all(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String shown(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
