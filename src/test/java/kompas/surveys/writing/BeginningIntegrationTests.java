package kompas.surveys.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A questionnaire begins, gets its languages, and asks some questions only where they make sense. */
@KompasIntegrationTest
class BeginningIntegrationTests extends QuestionnaireOfALibrary {

    @Test
    void aQuestionnaireBeginsWithNothingOrWithAnother() throws Exception {
        String blank = begun("title", "Our own", "languages", "en", "languages", "da");
        web.perform(get(blank).cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Our own")));
        web.perform(post(blank + "/add").cookie(elka).param("kind", "yes_no").param("words", "Are you open?"))
                .andExpect(header().string("Location", containsString("are_you_open")));
        web.perform(get(blank + "/question?at=are_you_open").cookie(elka))
                .andExpect(content().string(containsString("value=\"Ja\"")));
        String copy = begun("title", "A copy", "from", questionnaire.substring(questionnaire.lastIndexOf('/') + 1));
        web.perform(get(copy).cookie(elka)).andExpect(content().string(containsString("What is it called?")));
        web.perform(post("/en/questionnaires/new").cookie(elka)).andExpect(status().isUnprocessableContent());
        web.perform(post("/en/questionnaires/new")
                        .cookie(elka)
                        .param("title", "x")
                        .param("from", "x"))
                .andExpect(status().isNotFound());
        web.perform(post("/en/questionnaires/new")
                        .cookie(other)
                        .param("title", "x")
                        .param("from", questionnaire.substring(questionnaire.lastIndexOf('/') + 1)))
                .andExpect(status().isForbidden());
    }

    @Test
    void languagesComeWithTheirColumnsAndGoWithThem() throws Exception {
        web.perform(get(questionnaire + "/write/settings").cookie(elka))
                .andExpect(content().string(containsString("In which language are its texts?")));
        settings("name", "en");
        settings("add", "bg");
        web.perform(get(questionnaire + "/write").cookie(elka))
                .andExpect(content().string(containsString("Bulgarian: 8 texts are missing")));
        settings("first", "Български (bg)");
        settings("remove", "Български (bg)");
        assertThat(database.sql("""
                        select workbook->'sheets'->0->>'headings' from surveys.form_version where published_at is null""").query(String.class).single())
                .contains("label::English (en)")
                .doesNotContain("(bg)");
        web.perform(post(questionnaire + "/write/settings").cookie(elka).param("act", "title"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(questionnaire + "/write/settings").cookie(other).param("act", "add"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aConditionIsPutTogetherLineByLineAndReadAsASentence() throws Exception {
        Writer writer = new Writer(web, elka, questionnaire);
        condition(writer, "if.0.value", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose the answer as well.")))
                .andExpect(content().string(containsString(">Nature</option>")));
        condition(writer, "if.0.value", "nature").andExpect(status().is3xxRedirection());
        assertThat(database.sql("select workbook::text from surveys.form_version where published_at is null")
                        .query(String.class)
                        .single())
                .contains("selected(${fields}, 'nature')");
        web.perform(get(questionnaire + "/write").cookie(elka))
                .andExpect(content().string(containsString("includes “Nature”")));
        web.perform(get(questionnaire + "/write/value?n=1&if.1.question=fields").cookie(elka))
                .andExpect(content().string(containsString("name=\"if.1.value\"")))
                .andExpect(content().string(containsString(">Culture</option>")));
        writer.act("2", "/question", "at", "photo", "print", writer.print("photo"), "join", "all");
        web.perform(get(questionnaire + "/write").cookie(elka))
                .andExpect(content().string(not(containsString("includes “Nature”"))));
    }

    @Test
    void questionsAreTakenFromAnotherQuestionnaire() throws Exception {
        String blank = begun("title", "Our own", "languages", "en");
        String from = questionnaire.substring(questionnaire.lastIndexOf('/') + 1);
        web.perform(get(blank + "/take?from=" + from).cookie(elka))
                .andExpect(content().string(containsString("How many members?")));
        web.perform(post(blank + "/take").cookie(elka).param("from", from).param("keys", "fields", "partner"))
                .andExpect(header().string("Location", containsString("did=inserted&show=fields")));
        web.perform(get(blank).cookie(elka)).andExpect(content().string(containsString("What is it about?")));
        web.perform(post(blank + "/take").cookie(elka).param("from", from))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose at least one question.")));
        web.perform(get(blank + "/take?from=" + from).cookie(other)).andExpect(status().isForbidden());
        web.perform(post(blank + "/take").cookie(elka).param("from", "x")).andExpect(status().isNotFound());
    }

    @Test
    void aConditionThatLooksAtWhatIsNotTakenIsAskedAboutFirst() throws Exception {
        Writer writer = new Writer(web, elka, questionnaire);
        condition(writer, "if.0.value", "nature").andExpect(status().is3xxRedirection());
        String blank = begun("title", "Our own", "languages", "en");
        String from = questionnaire.substring(questionnaire.lastIndexOf('/') + 1);
        MockHttpServletRequestBuilder photo =
                post(blank + "/take").cookie(elka).param("from", from).param("keys", "photo");
        web.perform(photo)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“A photo” looks at “What is it about?”")));
        web.perform(photo.param("leaning", "with")).andExpect(status().is3xxRedirection());
        web.perform(get(blank).cookie(elka)).andExpect(content().string(containsString("includes “Nature”")));
    }

    @Test
    void beginPressedTwiceBeginsOne() throws Exception {
        MockHttpServletRequestBuilder begin = post("/en/questionnaires/new")
                .cookie(elka)
                .param("id", "01999999-0000-7000-8000-000000000001")
                .param("title", "Once");
        for (int i = 0; i < 2; i++) {
            web.perform(begin)
                    .andExpect(header().string("Location", containsString("01999999-0000-7000-8000-000000000001")));
        }
        assertThat(one("select count(*) from surveys.questionnaire where title = 'Once'"))
                .isEqualTo("1");
        web.perform(post("/en/questionnaires/new")
                        .cookie(elka)
                        .param("id", "01999999-0000-7000-8000-000000000001")
                        .param("title", "Gone back and called otherwise"))
                .andExpect(header().string("Location", not(containsString("01999999-0000-7000-8000-000000000001"))));
        assertThat(one("select count(*) from surveys.questionnaire where title = 'Gone back and called otherwise'"))
                .isEqualTo("1");
        web.perform(post("/en/questionnaires/new")
                        .cookie(other)
                        .param("id", "01999999-0000-7000-8000-000000000001")
                        .param("title", "Mine"))
                .andExpect(status().isForbidden());
    }

    private static ResultActions condition(Writer writer, String field, String value) throws Exception {
        return writer.act(
                "1",
                "/question",
                "at",
                "photo",
                "print",
                writer.print("photo"),
                "join",
                "all",
                "if.0.question",
                "fields",
                "if.0.op",
                "is",
                field,
                value);
    }

    private void settings(String act, String language) throws Exception {
        web.perform(post(questionnaire + "/write/settings")
                        .cookie(elka)
                        .param("token", act + language)
                        .param("act", act)
                        .param("language", language))
                .andExpect(header().string("Location", containsString("did=saved")));
    }

    private String begun(String... fields) throws Exception {
        MockHttpServletRequestBuilder begin = post("/en/questionnaires/new").cookie(elka);
        for (int i = 0; i < fields.length; i += 2) {
            begin = begin.param(fields[i], fields[i + 1]);
        }
        String to = Objects.requireNonNull(
                web.perform(begin).andReturn().getResponse().getRedirectedUrl());
        return to.substring(0, to.indexOf('?'));
    }
}
