package kompas.surveys.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

/** Pages of a questionnaire stay readable and ask the database as little, whether it asks five things or three hundred. */
@KompasIntegrationTest
@Import(Statements.class)
class ManyQuestionsIntegrationTests extends QuestionnaireOfALibrary {

    private static final List<String> LANGUAGES = List.of("en", "da", "bg", "tr", "ro", "de", "uk", "ar");
    private static final List<String> PAGES = List.of(
            "", "/write", "/write/question?at=name", "/write/take", "/try", "/changes", "/versions/1", "/versions/1/2");

    @Test
    void threeHundredQuestionsInEightLanguagesCostNoMoreStatementsThanFive() throws Exception {
        handIn(questionnaire + "/workbook", form(5, 3));
        List<Integer> few = PAGES.stream().map(this::cost).toList();
        handIn(questionnaire + "/workbook", form(300, 2000));
        List<Integer> many = PAGES.stream().map(this::cost).toList();
        for (int i = 0; i < PAGES.size(); i++) {
            assertThat(many.get(i))
                    .as(PAGES.get(i))
                    .isLessThanOrEqualTo(few.get(i))
                    .isLessThan(16);
        }
        web.perform(get(questionnaire + "/write").cookie(elka))
                .andExpect(content().string(containsString("Question 300?")));
        String page = web.perform(get(questionnaire + "/write/question?at=q1").cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.length())
                .as("a list of two thousand is not all laid out")
                .isLessThan(400_000);
        assertThat(page).contains("1–40 of 2,000");
        turnedPagesKeepWhatWasTyped();
    }

    private void turnedPagesKeepWhatWasTyped() throws Exception {
        Writer writer = new Writer(web, elka, questionnaire);
        writer.act("1", "/question", "at", "q1", "print", writer.print("q1"), "choice.t1.0", "Razgrad", "do", "part:2")
                .andExpect(header().string("Location", containsString("&part=2#choices")));
        web.perform(get(questionnaire + "/write/question?at=q1&part=2").cookie(elka))
                .andExpect(content().string(containsString("value=\"Town 41\"")));
        web.perform(get(questionnaire + "/write/question?at=q1&part=999").cookie(elka))
                .andExpect(content().string(containsString("value=\"Town 2000\"")));
        web.perform(get(questionnaire + "/write/question?at=q1").cookie(elka))
                .andExpect(content().string(containsString("value=\"Razgrad\"")));
    }

    private int cost(String path) {
        try {
            return Statements.of(() ->
                            web.perform(get(questionnaire + path).cookie(elka)).andExpect(status().isOk()))
                    .size();
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    private void handIn(String to, String form) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "form.md", "text/markdown", form.getBytes(StandardCharsets.UTF_8));
        assertThat(Objects.requireNonNull(web.perform(multipart(to).file(file).cookie(elka))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl()))
                .contains("did=kept");
    }

    private static String form(int questions, int choices) {
        String labels = LANGUAGES.stream()
                .map(tag -> "label::" + tag + " (" + tag + ")")
                .collect(Collectors.joining(" | "));
        StringBuilder form = new StringBuilder("| survey |\n| | type | name | relevant | " + labels + " |\n");
        row(form, "text", "name", "", "Name");
        for (int i = 1; i <= questions; i++) {
            row(
                    form,
                    i % 3 == 1 ? "select_one towns" : "text",
                    "q" + i,
                    i > 2 ? "${q" + (i - 2) + "} != ''" : "",
                    "Question " + i + "?");
        }
        form.append("| choices |\n| | list_name | name | " + labels + " |\n");
        IntStream.rangeClosed(1, choices)
                .forEach(i -> form.append("| | towns | t")
                        .append(i)
                        .append(words("Town " + i))
                        .append(" |\n"));
        return form.append("| settings |\n| | form_title | form_id | version |\n| | Many | many | 2 |\n")
                .toString();
    }

    private static void row(StringBuilder form, String type, String name, String relevant, String words) {
        form.append("| | ")
                .append(type)
                .append(" | ")
                .append(name)
                .append(" | ")
                .append(relevant)
                .append(words(words))
                .append(" |\n");
    }

    private static String words(String words) {
        return LANGUAGES.stream()
                .map(tag -> " | " + words + (tag.equals("en") ? "" : " " + tag))
                .collect(Collectors.joining());
    }
}
