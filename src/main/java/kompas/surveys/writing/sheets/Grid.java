package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.xlsform.sheet.Column;
import kompas.surveys.xlsform.sheet.Columns;
import kompas.surveys.xlsform.sheet.SheetKind;

/**
 * One sheet to write in. Cells are known by what their column means ({@code bind::relevant}, {@code label::Dansk (da)}), rows by
 * their place from 0; a column that is written to for the first time is added beside its like.
 */
public final class Grid {

    static final String BETWEEN = "::";

    /** What people call the columns Kompas adds. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bind::relevant", "relevant"),
            Map.entry("bind::required", "required"),
            Map.entry("bind::jr:requiredMsg", "required_message"),
            Map.entry("bind::constraint", "constraint"),
            Map.entry("bind::jr:constraintMsg", "constraint_message"),
            Map.entry("bind::calculate", "calculation"),
            Map.entry("bind::readonly", "read_only"),
            Map.entry("control::appearance", "appearance"),
            Map.entry("control::jr:count", "repeat_count"),
            Map.entry("title", "form_title"),
            Map.entry("id_string", "form_id"));

    private final Sheet sheet;
    private final SheetKind kind;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Grid(Sheet sheet, SheetKind kind) {
        this.sheet = sheet;
        this.kind = kind;
        for (Column column : Columns.of(kind, sheet)) {
            places.putIfAbsent(column.key(), column.index());
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    public int size() {
        return sheet.rows().size();
    }

    /** Where the row stands that a spreadsheet shows under this number; -1 for none. */
    public int rowNumbered(int number) {
        for (int row = 0; row < size(); row++) {
            if (sheet.rows().get(row).number() == number) {
                return row;
            }
        }
        return -1;
    }

    /** What stands there, without spaces around; "" where nothing does. */
    public String cell(int row, String key) {
        Integer place = places.get(key);
        return place == null ? "" : raw(row, place).strip();
    }

    private String raw(int row, int place) {
        List<String> cells = sheet.rows().get(row).cells();
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The cells of a row that are not empty, by column. */
    public Map<String, String> cells(int row) {
        Map<String, String> cells = new LinkedHashMap<>();
        places.forEach((key, place) -> {
            if (!raw(row, place).isBlank()) {
                cells.put(key, raw(row, place));
            }
        });
        return cells;
    }

    public boolean has(String key) {
        return places.containsKey(key);
    }

    /** What follows a key in longer ones: the languages of {@code label}, in the order of their columns. */
    public Set<String> below(String key) {
        Set<String> found = new LinkedHashSet<>();
        for (String each : places.keySet()) {
            if (each.startsWith(key + BETWEEN)) {
                found.add(each.substring(key.length() + BETWEEN.length()));
            }
        }
        return found;
    }

    /** Another text in one cell; the same text leaves it as it was written. */
    public Grid with(int row, String key, String text) {
        if (cell(row, key).equals(text.strip())) {
            return this;
        }
        Grid wide = places.containsKey(key) ? this : widened(key);
        List<Row> rows = new ArrayList<>(wide.sheet.rows());
        rows.set(row, withCell(rows.get(row), wide.places.getOrDefault(key, 0), text));
        return wide.of(wide.sheet.headings(), rows);
    }

    public Grid with(int row, Map<String, String> cells) {
        Grid grid = this;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            grid = grid.with(row, cell.getKey(), cell.getValue());
        }
        return grid;
    }

    private static Row withCell(Row row, int place, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, text);
        return new Row(row.number(), cells);
    }

    /** With one more column: after the last that speaks of the same, or at the end. */
    Grid widened(String key) {
        int at = sheet.headings().size();
        Optional<Integer> last = places.entrySet().stream()
                .filter(place -> stem(place.getKey()).equals(stem(key)))
                .map(Map.Entry::getValue)
                .max(Integer::compare);
        if (last.isPresent()) {
            at = last.get() + 1;
        }
        List<String> headings = new ArrayList<>(sheet.headings());
        headings.add(at, heading(key));
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            if (cells.size() > at) {
                cells.add(at, "");
            }
            rows.add(new Row(row.number(), cells));
        }
        return of(headings, rows);
    }

    /** What a column is about, whatever its language. */
    private static String stem(String key) {
        String[] parts = key.split(BETWEEN, 3);
        return parts.length > 1 && parts[0].equals("bind") ? parts[0] + BETWEEN + parts[1] : parts[0];
    }

    /** A heading as this sheet writes them: some set languages off by one colon. */
    private String heading(String key) {
        String known = NAMES.keySet().stream()
                .filter(name -> key.equals(name) || key.startsWith(name + BETWEEN))
                .findFirst()
                .map(name -> NAMES.getOrDefault(name, name) + key.substring(name.length()))
                .orElse(key);
        boolean single = sheet.headings().stream().noneMatch(heading -> heading.contains(BETWEEN))
                && places.keySet().stream().anyMatch(place -> place.startsWith("label" + BETWEEN));
        return single ? known.replace(BETWEEN, ":") : known;
    }

    /** With the columns of a language gone, whatever they say. */
    Grid without(Set<String> keys) {
        Set<Integer> gone = new LinkedHashSet<>();
        keys.forEach(key -> gone.add(places.getOrDefault(key, -1)));
        List<Row> rows = sheet.rows().stream()
                .map(row -> new Row(row.number(), kept(row.cells(), gone)))
                .toList();
        return of(kept(sheet.headings(), gone), rows);
    }

    private static List<String> kept(List<String> cells, Set<Integer> gone) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }

    /** The column known by {@code key} means {@code other} from now on. */
    Grid renamed(String key, String other) {
        Integer place = places.get(key);
        if (place == null) {
            return this;
        }
        List<String> headings = new ArrayList<>(sheet.headings());
        headings.set(place, heading(other));
        return of(headings, sheet.rows());
    }

    Set<String> keys() {
        return places.keySet();
    }

    /** Rows of so many cells, put in before the one at {@code at}; what they say of columns there are not makes these. */
    public Grid insert(int at, List<Map<String, String>> added) {
        Grid wide = this;
        for (Map<String, String> cells : added) {
            for (String key : cells.keySet()) {
                wide = wide.places.containsKey(key) ? wide : wide.widened(key);
            }
        }
        List<Row> lines = new ArrayList<>(wide.sheet.rows());
        int next = at;
        for (Map<String, String> cells : added) {
            Row row = new Row(0, List.of());
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                row = withCell(row, wide.places.getOrDefault(cell.getKey(), 0), cell.getValue());
            }
            lines.add(next++, row);
        }
        return wide.of(wide.sheet.headings(), Numbering.of(wide.sheet.rows(), lines));
    }

    /** Without the rows from the one to before the other. */
    Grid remove(int from, int to) {
        List<Row> lines = new ArrayList<>(sheet.rows());
        lines.subList(from, to).clear();
        return of(sheet.headings(), Numbering.of(sheet.rows(), lines));
    }

    /** The rows from the one to before the other go before the row at {@code before}, which is none of them. */
    Grid move(int from, int to, int before) {
        List<Row> lines = new ArrayList<>(sheet.rows());
        List<Row> moved = new ArrayList<>(lines.subList(from, to));
        lines.subList(from, to).clear();
        lines.addAll(before > from ? before - moved.size() : before, moved);
        return of(sheet.headings(), Numbering.of(sheet.rows(), lines));
    }

    private Grid of(List<String> headings, List<Row> rows) {
        return new Grid(new Sheet(sheet.name(), headings, rows), kind);
    }
}
