package kompas.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kompas.surveys.workbook.Row;
import kompas.surveys.xlsform.problem.Place;
import org.jspecify.annotations.Nullable;

/** One row of a sheet; what is not there reads as "". */
public final class Cells {

    /** People read these; where their language opens a quotation below the line, its other half belongs to the pair. */
    private static final Set<String> WORDING = Set.of("label", "hint", "guidance_hint", "title");

    private static final Set<String> MESSAGES = Set.of("jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString");

    private final Table table;
    private final Row row;
    private final BiFunction<Column, String, String> change;

    Cells(Table table, Row row) {
        this(table, row, (column, text) -> text);
    }

    private Cells(Table table, Row row, BiFunction<Column, String, String> change) {
        this.table = table;
        this.row = row;
        this.change = change;
    }

    /** The same row with other texts in its cells. */
    public Cells mapped(BiFunction<Column, String, String> further) {
        return new Cells(table, row, (column, text) -> further.apply(column, change.apply(column, text)));
    }

    public int row() {
        return row.number();
    }

    public boolean isEmpty() {
        return table.columns().stream().allMatch(column -> at(column).isEmpty());
    }

    public boolean has(String key) {
        return !texts(key).isEmpty() || !below(key).isEmpty();
    }

    /** The cell of the column known by {@code key}. */
    public String text(String key) {
        Column column = table.column(key);
        return column == null ? "" : at(column);
    }

    /** The cell and its translations. */
    public Texts texts(String key) {
        Column plain = table.column(key);
        List<Column> translations = table.below(key);
        if (translations.isEmpty()) {
            return plain == null ? Texts.NONE : Texts.plain(at(plain));
        }
        List<Column> all = new ArrayList<>(translations);
        if (plain != null) {
            all.add(plain);
            all.sort(Comparator.comparingInt(Column::index));
        }
        return merged(plain, all);
    }

    private Texts merged(@Nullable Column plain, List<Column> all) {
        Map<String, String> languages = new LinkedHashMap<>();
        boolean translated = false;
        for (Column column : all) {
            String text = at(column);
            if (text.isEmpty()) {
                continue;
            }
            if (column.equals(plain)) {
                languages.putIfAbsent(table.defaultLanguage(), text);
            } else {
                translated = true;
                languages.put(column.last(), text);
            }
        }
        return translated
                ? Texts.translated(languages)
                : Texts.plain(languages.getOrDefault(table.defaultLanguage(), ""));
    }

    /** The cells of all columns {@code key::…} by the rest of their key. */
    public Map<String, String> below(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Column column : table.below(key)) {
            String text = at(column);
            if (!text.isEmpty()) {
                found.put(column.last(), text);
            }
        }
        return found;
    }

    /** Cells of columns the standard does not know, by heading: what a choice carries for filters. */
    public Map<String, String> others() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String text = table.kind().columns().contains(column.first()) ? "" : at(column);
            if (!text.isEmpty()) {
                found.put(column.key(), text);
            }
        }
        return found;
    }

    /** The cells that are not empty, by their columns. */
    public Map<Column, String> all() {
        Map<Column, String> found = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String text = at(column);
            if (!text.isEmpty()) {
                found.put(column, text);
            }
        }
        return found;
    }

    public boolean isKnown(Column column) {
        return table.kind().columns().contains(column.first());
    }

    public Place place() {
        return table.place(row.number());
    }

    /** The cell of {@code key}, by the heading its author gave it. */
    public Place place(String key) {
        Column column = table.column(key);
        if (column == null) {
            List<Column> below = table.below(key);
            column = below.isEmpty() ? null : below.getFirst();
        }
        return place().in(column == null ? key.substring(key.lastIndexOf(':') + 1) : column.heading());
    }

    public String at(Column column) {
        if (column.index() >= row.cells().size()) {
            return "";
        }
        String written = Cleaning.readable(row.cells().get(column.index()));
        return written.isEmpty() ? "" : change.apply(column, clean(column, written));
    }

    private String clean(Column column, String written) {
        String text = written;
        if (table.collapses() || !isWording(column)) {
            text = table.collapses() ? Cleaning.collapsed(text) : text.strip();
        }
        return isWording(column) && Cleaning.hasPairs(text) ? text : Cleaning.straightQuotes(text);
    }

    private static boolean isWording(Column column) {
        return WORDING.contains(column.first())
                || column.path().size() > 1 && MESSAGES.contains(column.path().get(1));
    }
}
