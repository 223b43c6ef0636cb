package kompas.surveys.xlsform;

import java.util.List;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Settings;
import kompas.surveys.xlsform.xml.XFormWriting;

/** The compiler from XLSForm, which people write in a spreadsheet, to XForm, which phones and the web show. */
public final class XlsForm {

    private XlsForm() {}

    /** @throws NotAnXlsForm with everything that is wrong, when anything is */
    public static CompiledForm compile(Workbook workbook) throws NotAnXlsForm {
        Problems problems = new Problems();
        FormReading reading = new FormReading(workbook, problems);
        Form form = reading.read();
        if (form == null || problems.isBroken()) {
            throw new NotAnXlsForm(problems.errors());
        }
        XFormWriting writing = new XFormWriting(form, problems);
        if (problems.isBroken()) {
            throw new NotAnXlsForm(problems.errors());
        }
        Settings settings = form.settings();
        return new CompiledForm(
                settings.get("id_string"),
                settings.get("version"),
                settings.get("title"),
                writing.write(),
                problems.warnings(),
                List.copyOf(writing.media()),
                reading.itemsets());
    }
}
