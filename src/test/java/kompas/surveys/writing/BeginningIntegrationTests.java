package kompas.surveys.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.SurveyFixture;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A questionnaire begins, gets its languages, and asks some questions only where they make sense. */
@KompasIntegrationTest
class BeginningIntegrationTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private JdbcClient database;

    private Cookie elka = new Cookie("kompas", "");
    private Cookie other = new Cookie("kompas", "");
    private String questionnaire = "";

    @BeforeEach
    void aPublishedQuestionnaireOfALibrary() throws Exception {
        Emptied.tables(database, "surveys.survey, surveys.questionnaire, accounts.person, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        elka = librarian("elka", "bg-razgrad-isperih");
        other = librarian("other", "bg-vratsa-vratsa");
        MockMultipartFile file = new MockMultipartFile(
                "file", "compass.md", "text/markdown", SurveyFixture.FORM.getBytes(StandardCharsets.UTF_8));
        String kept = Objects.requireNonNull(
                web.perform(multipart("/en/questionnaires").file(file).cookie(elka))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        questionnaire = kept.substring(0, kept.indexOf('?'));
        web.perform(post(questionnaire + "/publish").cookie(elka));
    }

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

    private Cookie librarian(String name, String area) throws Exception {
        LibrarySummary library = libraries.findFor(AreaId.ofKey(area)).orElseThrow();
        accounts.give(
                accounts.open(name + "@example.org", name, "en"),
                new Grant(Role.LIBRARIAN, Scope.library(library.id().value())),
                Optional.empty());
        return new SigningInByMail(web, database).as(name + "@example.org");
    }
}
