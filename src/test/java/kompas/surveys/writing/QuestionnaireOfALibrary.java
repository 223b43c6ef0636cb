package kompas.surveys.writing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kompas.surveys.SurveyFixture;
import kompas.surveys.TwoLibraries;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockMultipartFile;

/** A questionnaire one library has published, and a librarian of another. */
abstract class QuestionnaireOfALibrary extends TwoLibraries {

    Cookie elka = new Cookie("kompas", "");
    Cookie other = new Cookie("kompas", "");
    String questionnaire = "";

    @BeforeEach
    void aPublishedQuestionnaireOfALibrary() throws Exception {
        elka = as("elka");
        other = as("other");
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
}
