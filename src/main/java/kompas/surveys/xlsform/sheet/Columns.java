package kompas.surveys.xlsform.sheet;

import java.util.List;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.xlsform.problem.Problems;

/** The columns of a sheet by what they mean, for whoever changes its cells. */
public final class Columns {

    private Columns() {}

    /** Those that can be understood; of two that mean the same the first. */
    public static List<Column> of(SheetKind kind, Sheet sheet) {
        return Headings.read(kind, sheet.headings(), new Problems());
    }
}
