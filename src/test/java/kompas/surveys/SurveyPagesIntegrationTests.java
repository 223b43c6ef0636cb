package kompas.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** A library hands in a questionnaire, asks with it, has people collect, and reads what came in. */
@KompasIntegrationTest
class SurveyPagesIntegrationTests extends TwoLibraries {

    private Cookie elka = new Cookie("kompas", "");
    private Cookie other = new Cookie("kompas", "");

    @BeforeEach
    void bothLibrariansAreThere() throws Exception {
        elka = as("elka");
        other = as("other");
    }

    @Test
    void aWorkbookBecomesAQuestionnaireASurveyAndAnAddressForAPhone() throws Exception {
        String questionnaire = published();
        String survey = begun(questionnaire);
        web.perform(get(survey).cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Being prepared")));
        web.perform(post(survey + "/status").param("status", "open").cookie(elka))
                .andExpect(redirectedUrl(survey));
        web.perform(get(survey + "/phone").cookie(elka)).andExpect(content().string(not(containsString("/openrosa/"))));
        web.perform(post(survey + "/phone").cookie(elka))
                .andExpect(content().string(containsString("/openrosa/")))
                .andExpect(content().string(containsString("<svg")));
        assertThat(one("select status from surveys.survey")).isEqualTo("open");
    }

    @Test
    void whatIsWrongInAWorkbookIsSaidWithItsCellAndNothingIsKept() throws Exception {
        hand("/en/questionnaires", SurveyFixture.FORM.replace("integer ", "intejer "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Sheet “survey”, row")))
                .andExpect(content().string(containsString("intejer")));
        hand("/en/questionnaires", "").andExpect(status().isUnprocessableContent());
        hand("/en/questionnaires", "%PDF-1.7").andExpect(status().isUnprocessableContent());
        assertThat(one("select count(*) from surveys.questionnaire")).isEqualTo("0");
    }

    @Test
    void whatIsPublishedStaysAndAVersionOfTheSameNameIsNotPublishedTwice() throws Exception {
        String questionnaire = published();
        hand(questionnaire + "/workbook", SurveyFixture.FORM.replace("What is it called?", "Its name?"))
                .andExpect(redirectedUrl(questionnaire + "?did=kept"));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=version_taken"));
        web.perform(get(questionnaire + "/versions/1.xml").cookie(elka))
                .andExpect(content().string(containsString("What is it called?")));
        hand(questionnaire + "/workbook", SurveyFixture.FORM.replace("| 1   ", "| 2   "));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=published"));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=no_draft"));
    }

    @Test
    void aFormThatShowsAPictureWaitsForIt() throws Exception {
        String form = SurveyFixture.FORM.replace(
                "label               | required", "label               | image::English | required");
        String shown = form.replace("| What is it called?  | yes ", "| What is it called?  | house.jpg | yes ")
                .replace("| How many members?   |  ", "| How many members?   | |  ");
        String questionnaire = handed(shown);
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=files_missing"));
        web.perform(multipart(questionnaire + "/files")
                        .file(new MockMultipartFile("file", "garden.jpg", "image/jpeg", new byte[] {1}))
                        .cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=no_such_file"));
        web.perform(multipart(questionnaire + "/files")
                        .file(new MockMultipartFile("file", "house.jpg", "image/jpeg", new byte[] {1}))
                        .cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=given"));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=published"));
    }

    @Test
    void anotherLibraryNeitherSeesNorChangesWhatIsNotItsOwn() throws Exception {
        String questionnaire = published();
        String survey = begun(questionnaire);
        for (String path : List.of(questionnaire, survey, survey + "/edit", survey + "/team", survey + "/responses")) {
            web.perform(get(path).cookie(other)).andExpect(status().isForbidden());
        }
        for (String path : List.of(questionnaire + "/publish", survey + "/status", survey + "/phone")) {
            web.perform(post(path).param("status", "open").cookie(other)).andExpect(status().isForbidden());
        }
        web.perform(get(survey + "/responses.csv").cookie(other)).andExpect(status().isForbidden());
        web.perform(get(survey)).andExpect(status().is3xxRedirection());
        web.perform(get("/en/surveys").cookie(other)).andExpect(content().string(not(containsString("Our survey"))));
    }

    @Test
    void aFieldworkerCollectsForTheirSurveyAndReadsNoAnswers() throws Exception {
        String survey = begun(published());
        web.perform(post(survey + "/team")
                        .param("name", "Hristina")
                        .param("email", "no address")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(survey + "/team")
                        .param("name", "Hristina")
                        .param("email", "hristina@example.org")
                        .cookie(elka))
                .andExpect(redirectedUrl(survey + "/team?did=invited"));
        Cookie hristina = new SigningInByMail(web, database).as("hristina@example.org");
        web.perform(get("/en/surveys").cookie(hristina)).andExpect(content().string(containsString("Our survey")));
        web.perform(get(survey).cookie(hristina)).andExpect(status().isOk());
        web.perform(post(survey + "/phone").cookie(hristina)).andExpect(status().isOk());
        for (String path : List.of(survey + "/responses", survey + "/team", survey + "/edit", "/en/questionnaires")) {
            web.perform(get(path).cookie(hristina)).andExpect(status().isForbidden());
        }
        String person = one("select id from accounts.person where email = 'hristina@example.org'");
        web.perform(post(survey + "/team/" + person + "/remove").cookie(elka))
                .andExpect(redirectedUrl(survey + "/team"));
        web.perform(get(survey).cookie(hristina)).andExpect(status().isForbidden());
        assertThat(one("select count(*) from surveys.device where revoked_at is null"))
                .isEqualTo("0");
    }

    @Test
    void aResponseIsReadInWordsAndAcceptedOrNot() throws Exception {
        String survey = begun(published());
        UUID response = database.sql("""
                insert into surveys.response (survey_id, form_version_id, instance_id, mode, content, sha256, answers)
                select s.id, v.id, 'uuid:1', 'phone_app', '\\x3c', sha256('<'), cast(:answers as jsonb)
                from surveys.survey s join surveys.form_version v using (questionnaire_id) returning id""")
                .param(
                        "answers",
                        "{\"name\":\"=Choir\",\"members\":\"12\",\"fields\":\"culture nature\",\"partner\":[{\"who\":\"School\"},{\"who\":\"Mayor\"}]}")
                .query(UUID.class)
                .single();
        web.perform(get(survey + "/responses/" + response).cookie(elka))
                .andExpect(content().string(containsString("How many members?")))
                .andExpect(content().string(containsString("Culture, Nature")))
                .andExpect(content().string(containsString("Mayor")));
        web.perform(get(survey + "/responses.csv").cookie(elka))
                .andExpect(content().string(containsString("'=Choir")));
        web.perform(post(survey + "/responses/" + response)
                        .param("status", "accepted")
                        .cookie(elka))
                .andExpect(redirectedUrl(survey + "/responses"));
        assertThat(one("select status from surveys.response")).isEqualTo("accepted");
        web.perform(get(survey + "/responses/" + UUID.randomUUID()).cookie(elka))
                .andExpect(status().isNotFound());
    }

    /** Nobody who is asked is left without a word on what becomes of the answers because a librarian knew none to write. */
    @Test
    void aNewSurveyComesWithANoticeOnPersonalDataWithoutGaps() throws Exception {
        String survey = begun(published());
        assertThat(one("select cast(privacy as text) from surveys.survey"))
                .contains("is responsible for the data", "Contact: http")
                .doesNotContain("……");
        web.perform(post(survey + "/status").param("status", "open").cookie(elka));
        web.perform(get(survey + "/notice")).andExpect(content().string(containsString("<p>Who asks.")));
    }

    @Test
    void aSurveyWithoutNameOrQuestionnaireIsAskedForBothAndKeepsWhatWasTyped() throws Exception {
        published();
        web.perform(post("/en/surveys/new")
                        .param("id", Identifiers.next().toString())
                        .param("purpose.en", "We want to know")
                        .param("opens", "2027-02-31")
                        .param("closes", LocalDate.now().toString())
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Give the survey a name.")))
                .andExpect(content().string(containsString("Choose a questionnaire.")))
                .andExpect(content().string(containsString("Choose a day.")))
                .andExpect(content().string(containsString("We want to know")));
        assertThat(one("select count(*) from surveys.survey")).isEqualTo("0");
    }

    private String published() throws Exception {
        String questionnaire = handed(SurveyFixture.FORM);
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=published"));
        return questionnaire;
    }

    private String handed(String form) throws Exception {
        String to = Objects.requireNonNull(
                hand("/en/questionnaires", form).andReturn().getResponse().getRedirectedUrl());
        return to.substring(0, to.indexOf('?'));
    }

    private ResultActions hand(String path, String form) throws Exception {
        return web.perform(multipart(path)
                .file(new MockMultipartFile(
                        "file", "compass.md", "text/markdown", form.getBytes(StandardCharsets.UTF_8)))
                .cookie(elka));
    }

    private String begun(String questionnaire) throws Exception {
        return Objects.requireNonNull(web.perform(post("/en/surveys/new")
                        .param("id", Identifiers.next().toString())
                        .param("questionnaire", questionnaire.substring(questionnaire.lastIndexOf('/') + 1))
                        .param("title.en", "Our survey")
                        .param("opens", LocalDate.now().toString())
                        .param("closes", LocalDate.now().plusDays(20).toString())
                        .cookie(elka))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
