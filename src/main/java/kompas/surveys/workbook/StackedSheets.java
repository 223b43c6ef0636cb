package kompas.surveys.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several sheets in one table: its first column names a sheet where that begins, and is empty below. */
final class StackedSheets {

    private final Budget budget = new Budget();
    private final List<SheetBuilder> sheets = new ArrayList<>();

    /** The sheet that rows go to, null before the first. */
    private @Nullable SheetBuilder current;

    private boolean wholeRows;

    /** A sheet of this name begins. */
    void begin(String name) throws UnreadableWorkbook {
        if (sheets.size() == Budget.MOST_SHEETS) {
            throw new UnreadableWorkbook("workbook.sheets", "most", Budget.MOST_SHEETS);
        }
        current = new SheetBuilder(name, budget);
        sheets.add(current);
    }

    /** @param number of the row in its file, or in its sheet */
    void add(int number, List<String> cells) throws UnreadableWorkbook {
        if (current == null) {
            throw new UnreadableWorkbook("workbook.no_sheets");
        }
        current.add(number, cells);
    }

    /** The table has no column of sheet names: all of it is one sheet. */
    void wholeRows() {
        wholeRows = true;
    }

    boolean hasWholeRows() {
        return wholeRows;
    }

    boolean begun() {
        return current != null;
    }

    Workbook workbook(String name) throws UnreadableWorkbook {
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbook("workbook.empty");
        }
        return new Workbook(name, sheets.stream().map(SheetBuilder::sheet).toList());
    }
}
