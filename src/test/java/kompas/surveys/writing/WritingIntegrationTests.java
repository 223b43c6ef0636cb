package kompas.surveys.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A librarian writes on a questionnaire, takes changes back, meets a colleague on the same question, and publishes. */
@KompasIntegrationTest
@Import(Statements.class)
class WritingIntegrationTests extends QuestionnaireOfALibrary {

    @Test
    void theFirstChangeBeginsADraftAndWhatIsPublishedStays() throws Exception {
        web.perform(get(write("")).cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What is it called?")))
                .andExpect(content().string(not(containsString("Undo"))));
        saved("name", "label.0", "Its name?").andExpect(header().string("Location", containsString("did=saved")));
        web.perform(get(write("")).cookie(elka))
                .andExpect(content().string(containsString("Its name?")))
                .andExpect(content().string(containsString("Undo")));
        assertThat(one("select form_version from surveys.form_version where published_at is null"))
                .startsWith("20");
        web.perform(get(questionnaire + "/versions/1.xml").cookie(elka))
                .andExpect(content().string(containsString("What is it called?")));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=published"));
        assertThat(one("select count(*) from surveys.writing_step")).isEqualTo("0");
        assertThat(one("select count(*) from audit.act where action = 'surveys.write-questionnaire' and subject = '"
                        + questionnaire.substring(questionnaire.lastIndexOf('/') + 1) + "'"))
                .isEqualTo("1");
    }

    @Test
    void aChangeIsTakenBackAndDoneAgainAndTheDraftThrownAway() throws Exception {
        saved("name", "label.0", "Its name?");
        did("/back", "back");
        list().andExpect(content().string(containsString("What is it called?")))
                .andExpect(content().string(containsString("Redo")));
        did("/back", "not_back");
        did("/again", "again");
        list().andExpect(content().string(containsString("Its name?")));
        web.perform(post(write("/discard")).cookie(elka)).andExpect(redirectedUrl(questionnaire + "?did=discarded"));
        list().andExpect(content().string(containsString("What is it called?")));
        web.perform(post(write("/discard")).cookie(elka)).andExpect(redirectedUrl(questionnaire + "?did=no_draft"));
    }

    @Test
    void twoWhoWriteOnTheSameQuestionLoseNothing() throws Exception {
        String print = print("name");
        saved("members", "label.0", "How many?");
        web.perform(form("name").param("print", print).param("token", "1").param("label.0", "First"))
                .andExpect(header().string("Location", containsString("did=saved")));
        web.perform(form("name").param("print", print).param("token", "2").param("label.0", "Second"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Somebody else changed this question")))
                .andExpect(content().string(containsString("First")))
                .andExpect(content().string(containsString(">Second</textarea>")));
        list().andExpect(content().string(containsString("First")))
                .andExpect(content().string(containsString("How many?")));
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            act("/add", "at", "name", "where", "after", "kind", "one_of", "words", "Which colour?")
                    .andExpect(header().string("Location", containsString("did=added")));
            act("/copy", "at", "members");
            act("/move", "at", "photo", "how", "up");
        }
        assertThat(names().subList(2, 6)).containsExactly("name", "which_colour", "members", "members_2");
        assertThat(names().subList(6, 11)).containsExactly("fields", "partner", "who", "photo", "");
    }

    @Test
    void choicesAreAddedByLinesMovedAndTakenOut() throws Exception {
        saved("fields", "lines", "Sport\nMusic and dance")
                .andExpect(header().string("Location", containsString("did=saved")));
        saved("fields", "do", "up:music_and_dance");
        saved("fields", "do", "remove:culture");
        web.perform(get(write("/question?at=fields")).cookie(elka))
                .andExpect(content().string(stringContainsInOrder("nature", "music_and_dance", "sport")))
                .andExpect(content().string(not(containsString("choice.culture"))));
    }

    @Test
    void aDraftThatIsNoFormYetIsKeptSaysWhatIsWrongAndIsNotPublished() throws Exception {
        saved("name", "relevant", "${nobody} = 'x'");
        list().andExpect(content().string(containsString("nobody")));
        web.perform(get(write("/question?at=name")).cookie(elka))
                .andExpect(content().string(containsString("notice warn")));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=broken"));
        saved("name", "relevant", "");
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=published"));
    }

    @Test
    void whatOthersNeedIsNotTakenOutAndConditionsGoWithIt() throws Exception {
        saved("members", "relevant", "${name} != ''");
        web.perform(get(write("/remove?at=name")).cookie(elka))
                .andExpect(content().string(containsString("How many members?")));
        saved("photo", "label.0", "A photo of ${name}");
        web.perform(post(write("/remove")).cookie(elka).param("token", "a").param("at", "name"))
                .andExpect(status().isUnprocessableContent());
        saved("photo", "label.0", "A photo");
        web.perform(post(write("/remove")).cookie(elka).param("token", "b").param("at", "name"))
                .andExpect(redirectedUrl(afterStart("removed")));
        assertThat(names()).doesNotContain("name");
    }

    @Test
    void onlyWhoDesignsForItsLibraryWritesOnIt() throws Exception {
        for (String page : List.of("", "/add", "/question?at=name", "/remove?at=name")) {
            web.perform(get(write(page)).cookie(other)).andExpect(status().isForbidden());
        }
        for (String act : List.of("/move", "/copy", "/back", "/again", "/discard", "/question", "/add", "/remove")) {
            web.perform(post(write(act))
                            .cookie(other)
                            .param("at", "name")
                            .param("words", "x")
                            .param("kind", "date"))
                    .andExpect(status().isForbidden());
        }
        UUID ready = database.sql("insert into surveys.questionnaire (title) values ('Everybody’s') returning id")
                .query(UUID.class)
                .single();
        web.perform(get("/en/questionnaires/" + ready + "/write").cookie(elka)).andExpect(status().isForbidden());
        assertThat(one("select count(*) from surveys.form_version")).isEqualTo("1");
    }

    @Test
    void badInputGetsASentence() throws Exception {
        saved("members", "least", "many")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write a number")));
        saved("members", "name", "how many").andExpect(status().isUnprocessableContent());
        saved("members", "name", "name").andExpect(content().string(containsString("Another question has this name")));
        web.perform(get(write("/question?at=nobody")).cookie(elka)).andExpect(status().isNotFound());
        web.perform(post(write("/question")).cookie(elka).param("at", "nobody"))
                .andExpect(header().string("Location", containsString("did=gone")));
        web.perform(post(write("/move")).cookie(elka))
                .andExpect(header().string("Location", containsString("did=gone")));
        web.perform(post(write("/add")).cookie(elka)).andExpect(status().isUnprocessableContent());
        web.perform(get("/en/questionnaires/" + UUID.randomUUID() + "/write").cookie(elka))
                .andExpect(status().isNotFound());
    }

    @Test
    void theListCostsAFewStatementsHoweverLongItIs() throws Exception {
        saved("name", "label.0", "Its name?");
        int few = Statements.of(() -> list().andExpect(status().isOk())).size();
        for (int i = 0; i < 5; i++) {
            web.perform(
                    post(write("/copy")).cookie(elka).param("token", "t" + i).param("at", "partner"));
        }
        assertThat(Statements.of(() -> list().andExpect(status().isOk()))).hasSizeLessThanOrEqualTo(few);
        assertThat(few).isLessThan(12);
    }

    private String afterStart(String done) {
        return questionnaire + "/write?did=" + done + "&show=end#q-end";
    }

    private ResultActions saved(String at, String field, String value) throws Exception {
        String print = print(at);
        return web.perform(form(at).param("print", print)
                .param("token", UUID.randomUUID().toString())
                .param(field, value));
    }

    private ResultActions act(String act, String... fields) throws Exception {
        return writer().act("t", act, fields);
    }

    private Writer writer() {
        return new Writer(web, elka, questionnaire);
    }

    private MockHttpServletRequestBuilder form(String at) {
        return post(write("/question")).cookie(elka).param("at", at);
    }

    private String print(String at) throws Exception {
        return writer().print(at);
    }

    private ResultActions list() throws Exception {
        return web.perform(get(write("")).cookie(elka));
    }

    private void did(String act, String done) throws Exception {
        web.perform(post(write(act)).cookie(elka)).andExpect(redirectedUrl(questionnaire + "/write?did=" + done));
    }

    private String write(String rest) {
        return questionnaire + "/write" + rest;
    }

    private List<String> names() {
        return database.sql("""
                select coalesce(row->'cells'->>1, '') from surveys.form_version v, jsonb_array_elements(v.workbook->'sheets'->0->'rows') row
                where v.published_at is null""").query(String.class).list();
    }
}
