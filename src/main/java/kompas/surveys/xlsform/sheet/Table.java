package kompas.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** One sheet, its columns understood; rows without any text are left out. */
public final class Table {

    private final SheetKind kind;
    private final String defaultLanguage;
    private final boolean collapse;
    private final List<Column> columns;
    private final Map<String, Column> byKey = new HashMap<>();
    private final Map<String, List<Column>> below = new HashMap<>();
    private final List<Cells> rows = new ArrayList<>();

    /**
     * @param defaultLanguage the language of texts that name none
     * @param collapse whether spaces around and doubled spaces are mistakes
     */
    Table(SheetKind kind, List<Column> columns, String defaultLanguage, boolean collapse) {
        this.kind = kind;
        this.columns = columns;
        this.defaultLanguage = defaultLanguage;
        this.collapse = collapse;
        for (Column column : columns) {
            byKey.put(column.key(), column);
            below.computeIfAbsent(column.above(), unused -> new ArrayList<>()).add(column);
        }
    }

    static Table read(Sheet sheet, SheetKind kind, Reading reading) {
        List<Column> columns = Headings.read(kind, sheet.headings(), reading.problems());
        Table table = new Table(kind, columns, reading.defaultLanguage(), reading.collapse());
        for (Row row : sheet.rows()) {
            Cells cells = new Cells(table, row);
            if (!cells.isEmpty()) {
                table.rows.add(cells);
            }
        }
        if (!table.rows.isEmpty() || kind == SheetKind.SURVEY) {
            table.checkRequired(reading.problems());
        }
        return table;
    }

    /** How a sheet is to be read. */
    record Reading(String defaultLanguage, boolean collapse, Problems problems) {}

    private void checkRequired(Problems problems) {
        Set<String> required = kind.required();
        for (String name : required) {
            if (columns.stream().noneMatch(column -> column.first().equals(name))) {
                problems.error(new Place(kind.sheet(), 1, ""), ProblemCode.HEADING_MISSING, name);
            }
        }
    }

    public List<Cells> rows() {
        return rows;
    }

    public List<Column> columns() {
        return columns;
    }

    public SheetKind kind() {
        return kind;
    }

    public Place place(int row) {
        return Place.of(kind.sheet(), row);
    }

    String defaultLanguage() {
        return defaultLanguage;
    }

    boolean collapses() {
        return collapse;
    }

    @Nullable
    Column column(String key) {
        return byKey.get(key);
    }

    List<Column> below(String key) {
        return below.getOrDefault(key, List.of());
    }
}
