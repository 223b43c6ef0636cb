package kompas.surveys.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.surveys.SurveyFixture;
import kompas.surveys.TwoLibraries;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A questionnaire that is in use changes only in ways that leave the answers people gave their questions. */
@KompasIntegrationTest
class NewVersionIntegrationTests extends TwoLibraries {

    private static final String NEXT = SurveyFixture.FORM.replace("| 1   ", "| 2   ");

    private Cookie elka = new Cookie("kompas", "");
    private Cookie other = new Cookie("kompas", "");
    private String questionnaire = "";

    @BeforeEach
    void aSurveyWithAnAnswer() throws Exception {
        elka = as("elka");
        other = as("other");
        UUID survey = SurveyFixture.open().insertInto(database, "razgrad");
        database.sql("update surveys.questionnaire set library_id = :library")
                .param("library", library(ISPERIH))
                .update();
        answered(
                survey,
                "uuid:1",
                false,
                "{\"name\":\"Choir\",\"fields\":\"culture\",\"partner\":[{\"who\":\"\"},{\"who\":\"School\"}]}");
        answered(survey, "uuid:2", false, "{\"name\":\"Band\",\"fields\":\"culture nature\",\"members\":\"\"}");
        answered(survey, "uuid:3", true, "{\"name\":\"A try\",\"members\":\"12\"}");
        questionnaire = "/en/questionnaires/" + one("select id from surveys.questionnaire");
    }

    @Test
    void aVersionThatWouldLeaveAnswersWithoutQuestionIsNotPublishedAndSaysWhatToDo() throws Exception {
        draft(NEXT.replace("| nature   | Nature ", "| green    | Gardens")
                .replace("| text               | who ", "| text               | whom"));
        web.perform(post(questionnaire + "/publish").cookie(elka)).andExpect(redirectedUrl(questionnaire + "/changes"));
        assertThat(published()).isEqualTo("1");
        web.perform(get(questionnaire + "/changes").cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This version cannot be published")))
                .andExpect(content().string(containsString("Choice removed: “Nature”")))
                .andExpect(content().string(containsString("The technical name has changed")))
                .andExpect(content().string(containsString("1 response would lose it")))
                .andExpect(content().string(containsString("begin a new survey with it")));
        web.perform(get(questionnaire.replace("/en/", "/bg/") + "/versions/1/2").cookie(elka))
                .andExpect(content().string(containsString("1 попълнен въпросник губи отговора си")));
    }

    @Test
    void whatNobodyAnsweredMayGoAndWhatIsNewMayCome() throws Exception {
        draft(NEXT.replace("integer            | members ", "decimal            | members ")
                .replace("What is it called?", "What do you call it?"));
        web.perform(get(questionnaire + "/changes").cookie(elka))
                .andExpect(content().string(not(containsString("This version cannot be published"))))
                .andExpect(content().string(containsString("<ins>")))
                .andExpect(content().string(containsString("No answers yet")));
        web.perform(post(questionnaire + "/publish").cookie(elka))
                .andExpect(redirectedUrl(questionnaire + "?did=published"));
        assertThat(published()).isEqualTo("2");
    }

    @Test
    void aVersionIsReadAsPeopleReadItAndByNobodyElse() throws Exception {
        web.perform(get(questionnaire + "/versions/1").cookie(elka))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("5 questions")))
                .andExpect(content().string(containsString("Allowed: at least 0")))
                .andExpect(content().string(containsString("Culture")));
        web.perform(get(questionnaire + "/versions/9").cookie(elka)).andExpect(status().isNotFound());
        web.perform(get(questionnaire + "/versions/1/9").cookie(elka)).andExpect(status().isNotFound());
        web.perform(get(questionnaire + "/changes").cookie(elka))
                .andExpect(content().string(containsString("Nothing has changed")));
        for (String page : List.of("/versions/1", "/versions/1/1", "/changes")) {
            web.perform(get(questionnaire + page).cookie(other)).andExpect(status().isForbidden());
        }
        draft(NEXT);
        web.perform(post(questionnaire + "/publish").cookie(other)).andExpect(status().isForbidden());
        assertThat(published()).isEqualTo("1");
    }

    private void draft(String form) throws Exception {
        assertThat(form).isNotEqualTo(SurveyFixture.FORM);
        SurveyFixture.version(database, "razgrad", form, false);
    }

    private String published() {
        return one("select count(*) from surveys.form_version where published_at is not null");
    }

    private void answered(UUID survey, String instance, boolean draft, String answers) {
        database.sql("""
                insert into surveys.response (survey_id, form_version_id, instance_id, draft, mode, content, sha256, answers)
                select s.id, v.id, :instance, :draft, 'phone_app', '\\x3c', sha256('<'), cast(:answers as jsonb)
                from surveys.survey s join surveys.form_version v using (questionnaire_id) where s.id = :survey""")
                .param("instance", instance)
                .param("draft", draft)
                .param("answers", answers)
                .param("survey", survey)
                .update();
    }
}
