package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import org.junit.jupiter.api.Test;

/** What everybody loses when one workbook keeps the server busy, or makes it fall over. */
class HostileTests {

    private static final Duration SHORT = Duration.ofSeconds(30);

    private static Workbook survey(List<List<String>> lines) {
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines) {
            rows.add(new Row(rows.size() + 2, line));
        }
        return new Workbook("big", List.of(new Sheet("survey", List.of("type", "name", "label", "relevant"), rows)));
    }

    private static List<String> codes(Workbook workbook) {
        try {
            XlsForm.compile(workbook);
            return List.of();
        } catch (NotAnXlsForm e) {
            return e.problems().stream().map(FormProblem::code).distinct().toList();
        }
    }

    @Test
    void aHundredThousandQuestionsAreCompiled() throws NotAnXlsForm {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            lines.add(List.of("text", "q" + i, "Question " + i, i == 0 ? "" : "${q" + (i - 1) + "} != ''"));
        }

        CompiledForm form = XlsForm.compile(survey(lines));

        assertThat(form.xform()).contains("/data/q99999");
    }

    @Test
    void aHundredThousandMistakesAreNotAllListed() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            lines.add(List.of("textt" + i % 10, "q" + i, "Question", "${p" + i + "}"));
        }

        assertThat(assertTimeout(SHORT, () -> codes(survey(lines)))).isNotEmpty();
    }

    @Test
    void tenThousandGroupsInOneAnotherAreRefusedWithASentence() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add(List.of("begin_group", "g" + i, "Group", ""));
        }

        assertThat(codes(survey(lines))).containsExactly("xlsform.too-deep");
    }

    @Test
    void aCircleOfTwentyThousandQuestionsIsFound() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(List.of("text", "q" + i, "Question", "${q" + (i + 1) % 20_000 + "} = 1"));
        }

        assertThat(codes(survey(lines))).containsExactly("xlsform.references-in-circle");
    }

    @Test
    void bracketsAndQuotesWithoutEndAreReadInOnePass() {
        String open = "instance('a')[".repeat(20_000) + "indexed-repeat(".repeat(20_000) + "'";

        assertTimeout(SHORT, () -> codes(survey(List.of(List.of("note", "n", open, open)))));
    }
}
