package kompas.surveys.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.surveys.workbook.UnreadableWorkbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.UnusableForm;
import kompas.surveys.xlsform.CompiledForm;
import kompas.surveys.xlsform.FormProblem;
import kompas.surveys.xlsform.NotAnXlsForm;
import kompas.surveys.xlsform.XlsForm;

/**
 * What became of a workbook.
 *
 * @param xform empty when it is no form
 * @param sentences what is wrong, or looks wrong
 */
record Checked(Optional<String> xform, List<String> sentences) {

    /** Compiles it, and lets the library of phones read what came out. */
    static Checked of(Path file, Text text) throws IOException {
        try {
            CompiledForm form = XlsForm.compile(Workbooks.read(file));
            List<String> sentences = new ArrayList<>(sentences(form.warnings(), text));
            try {
                Form.parse(form.xform(), name -> Optional.empty());
            } catch (UnusableForm e) {
                sentences.add(text.say("checking.phone", "what", String.valueOf(e.getMessage())));
            }
            return new Checked(Optional.of(form.xform()), sentences);
        } catch (NotAnXlsForm e) {
            return new Checked(Optional.empty(), sentences(e.problems(), text));
        } catch (UnreadableWorkbook e) {
            return new Checked(Optional.empty(), List.of(text.say(e.key(), e.arguments())));
        }
    }

    private static List<String> sentences(List<FormProblem> problems, Text text) {
        return problems.stream().map(problem -> problem.say(text)).toList();
    }
}
