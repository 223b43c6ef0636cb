package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;

/** What questions are bound to, on the sheet of the bindings. */
final class Bound {

    private static final String QUESTION = "question";
    private static final String BINDS_TO = "binds_to";
    private static final String RULE = "rule";
    private static final String ADDS = "add";
    private static final List<String> HEADINGS = List.of(QUESTION, BINDS_TO, RULE, "note");
    private static final int BELOW_HEADINGS = 2;

    private Bound() {}

    /**
     * With the bindings these questions have in the other; a fact that is filled already is not filled a second time.
     *
     * @param names what each is called in the other, and here
     */
    static Manuscript copy(Manuscript m, Manuscript other, Map<String, String> names) {
        int from = other.place(Bindings.SHEET);
        if (from < 0) {
            return m;
        }
        int at = m.place(Bindings.SHEET);
        Sheet sheet = at < 0
                ? new Sheet(Bindings.SHEET, HEADINGS, List.of())
                : m.workbook().sheets().get(at);
        Set<String> filled = new HashSet<>();
        sheet.rows().forEach(row -> filled.add(cell(sheet, row, BINDS_TO)));
        List<Row> rows = new ArrayList<>(sheet.rows());
        Sheet others = other.workbook().sheets().get(from);
        for (Row row : others.rows()) {
            String name = names.get(cell(others, row, QUESTION));
            boolean again = filled.contains(cell(others, row, BINDS_TO))
                    && !cell(others, row, RULE).equals(ADDS);
            if (name != null && !again) {
                int number = rows.isEmpty() ? BELOW_HEADINGS : rows.getLast().number() + 1;
                rows.add(new Row(number, cells(sheet, others, row, name)));
            }
        }
        return rows.size() == sheet.rows().size()
                ? m
                : m.withSheet(
                        at < 0 ? m.workbook().sheets().size() : at, new Sheet(sheet.name(), sheet.headings(), rows));
    }

    private static List<String> cells(Sheet sheet, Sheet others, Row row, String name) {
        return sheet.headings().stream()
                .map(Bound::heading)
                .map(heading -> heading.equals(QUESTION) ? name : cell(others, row, heading))
                .toList();
    }

    private static String cell(Sheet sheet, Row row, String heading) {
        int column = sheet.headings().stream().map(Bound::heading).toList().indexOf(heading);
        return column < 0 || column >= row.cells().size()
                ? ""
                : row.cells().get(column).strip();
    }

    private static String heading(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
