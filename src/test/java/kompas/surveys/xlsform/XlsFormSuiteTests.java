package kompas.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.UnusableForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questionnaires of the XLSForm reference become the XForms that phones understand, or a sentence about the cell to mend. */
class XlsFormSuiteTests {

    static Stream<FormCase> cases() {
        return FormCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aQuestionnaireBecomesWhatItsAuthorMeant(FormCase each) throws Exception {
        Workbook workbook = Workbooks.markdown("form", each.table());
        CompiledForm form;
        try {
            form = XlsForm.compile(workbook);
        } catch (NotAnXlsForm refused) {
            assertThat(problems("error", refused.problems()))
                    .as("compiles: %s", each)
                    .containsAll(wanted(each, "error "))
                    .matches(found -> each.isRefused());
            return;
        }
        assertThat(each.isRefused())
                .as("refused, with %s", wanted(each, "error "))
                .isFalse();
        List<String> failures = failures(each, form);
        if (!failures.isEmpty()) {
            throw new AssertionError(each + "\n" + String.join("\n", failures) + "\n\n" + form.xform());
        }
        if (!each.isBeyondJavaRosa()) {
            assertThatAPhoneTakes(form.xform());
        }
    }

    /** The second oracle: JavaRosa reads the form, begins a response and finds a way through it. */
    private static void assertThatAPhoneTakes(String xform) throws Exception {
        try {
            Filling filling = Form.parse(xform, file -> Optional.empty()).begin();
            filling.screens("en");
            filling.breaches("en");
        } catch (UnusableForm | RuntimeException e) {
            throw new AssertionError("JavaRosa: " + e.getMessage() + "\n\n" + xform, e);
        }
    }

    private static List<String> failures(FormCase each, CompiledForm form) {
        Expectations expectations = new Expectations(new FormXml(form.xform()));
        List<String> failures = new ArrayList<>();
        List<String> warnings = problems("warning", form.warnings());
        for (String line : each.expectations()) {
            String failure = "";
            if (line.startsWith("warning ")) {
                failure = warnings.contains(line) ? "" : "warns of " + warnings;
            } else if (line.equals("no warning")) {
                failure = warnings.isEmpty() ? "" : "warns of " + warnings;
            } else if (line.startsWith("media: ")) {
                failure = form.media().equals(List.of(line.substring(7).split(", "))) ? "" : "needs " + form.media();
            } else if (!line.startsWith("not for JavaRosa: ")) {
                failure = expectations.failure(line);
            }
            if (!failure.isEmpty()) {
                failures.add(line + " – " + failure);
            }
        }
        return failures;
    }

    private static List<String> problems(String kind, List<FormProblem> problems) {
        return problems.stream()
                .map(problem -> kind + " " + problem.row() + " "
                        + (problem.column().isEmpty() ? "-" : problem.column()) + " " + problem.code())
                .collect(Collectors.toList());
    }

    private static List<String> wanted(FormCase each, String kind) {
        return each.expectations().stream()
                .filter(line -> line.startsWith(kind))
                .toList();
    }
}
