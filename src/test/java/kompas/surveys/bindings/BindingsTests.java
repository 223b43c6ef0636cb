package kompas.surveys.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.workbook.UnreadableWorkbook;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An author learns which row of the sheet binds nothing, and where; the other rows bind all the same. */
class BindingsTests {

    private static final String FORM = """
            | survey |          |         |          |
            |        | type     | name    | label    |
            |        | text     | name    | Name     |
            |        | text     | phone   | Phone    |
            |        | text     | wish    | Wish     |
            | bindings |        |         |          |
            |        | question | binds_to | rule    |
            """;

    private static Workbook workbook(String rows) throws UnreadableWorkbook {
        return Workbooks.markdown("compass", FORM + rows);
    }

    @Test
    void aRowThatIsWrongBindsNothingAndTheOthersDo() throws Exception {
        Workbook workbook = workbook("""
                |  | name  | name     | replace |
                |  | nmae  | name     | replace |
                |  | phone | phnoe    | replace |
                |  | wish  | response.wish | always |
                |  | name  | other_names | add |
                """);
        assertThat(Bindings.of(workbook)).extracting(Binding::path).containsExactly("name");
        assertThat(Bindings.problems(workbook))
                .extracting(problem -> problem.column() + " " + problem.words().getFirst())
                .containsExactly("question nmae", "binds_to phnoe", "rule always", "question name");
    }

    @Test
    void withoutItsColumnsTheSheetBindsNothingAndSaysSo() throws Exception {
        Workbook workbook = Workbooks.markdown("compass", FORM.replace("binds_to", "bound"));
        assertThat(Bindings.of(workbook)).isEmpty();
        assertThat(Bindings.problems(workbook)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "bg"})
    void aProblemIsASentenceThatSaysWhere(String language) throws Exception {
        Text t = new Text(
                new Messages(
                        new PathMatchingResourcePatternResolver(),
                        "classpath:messages/xlsform_*.properties",
                        "classpath:messages/proposing_*.properties"),
                language);
        Workbook workbook = workbook("|  | nmae | phnoe | always |\n");
        assertThat(Bindings.problems(workbook))
                .hasSize(3)
                .allSatisfy(problem ->
                        assertThat(problem.say(t)).contains("bindings").doesNotContain("proposing.", "xlsform.", "{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compass", "outcome", "outcome-follow-up", "training-needs", "community-needs"})
    void whatComesWithKompasIsBoundWithoutAProblem(String name) throws Exception {
        Workbook workbook = Workbooks.markdown(
                name,
                new ClassPathResource("surveys/questionnaires/" + name + ".md")
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(Bindings.problems(workbook)).isEqualTo(List.of());
        assertThat(Bindings.of(workbook)).isNotEmpty();
    }
}
