package kompas.directory.importing.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the row of headings below titles, dates and empty lines. */
final class HeadingRow {

    /** How many rows at the top are looked at. */
    static final int LOOKED_AT = 30;

    /** What each of them means is asked on one page. */
    private static final int MOST_COLUMNS = 900;

    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    private HeadingRow() {}

    /**
     * The position of the heading row among the first rows, of the lower one where there are two, or -1 when none of them can be one.
     *
     * @param known headings somebody understands, folded
     */
    static int find(List<List<String>> rows, Set<String> known) {
        int best = -1;
        double bestScore = 0;
        int widest = rows.stream().mapToInt(HeadingRow::filled).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            double score = score(whole(rows, i), known, widest);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best >= 0 && best + 2 < rows.size() && goesOn(rows.get(best), rows.get(best + 1)) ? best + 1 : best;
    }

    /** Whether the row below divides headings that stand over several columns: it names those and leaves the first one out. */
    private static boolean goesOn(List<String> row, List<String> below) {
        boolean gap = false;
        for (int i = 1; i < Math.max(row.size(), below.size()); i++) {
            boolean open = i >= row.size() || row.get(i).isBlank();
            boolean named = i < below.size() && !below.get(i).isBlank();
            if (open && !named) {
                return false;
            }
            gap |= open;
        }
        return gap
                && !row.getFirst().isBlank()
                && below.getFirst().isBlank()
                && below.stream()
                        .allMatch(cell -> cell.isBlank()
                                || word(cell) && !FIGURE.matcher(cell).find());
    }

    /** The names of the columns by the row that was found. */
    static List<String> names(List<List<String>> rows, int row) {
        List<String> names = whole(rows, row);
        if (names.size() > MOST_COLUMNS) {
            throw new UnreadableFile("importing.file.columns", "count", names.size(), "most", MOST_COLUMNS);
        }
        return withoutEmptyEnd(names);
    }

    /** The row; where it begins with nothing and the one above with a word, as headings in two rows do, with what that one adds. */
    private static List<String> whole(List<List<String>> rows, int row) {
        List<String> names = new ArrayList<>(rows.get(row));
        List<String> above = row == 0 ? List.of() : rows.get(row - 1);
        boolean two = filled(above) > 1
                && !above.getFirst().isBlank()
                && (names.isEmpty() || names.getFirst().isBlank())
                && above.stream().allMatch(cell -> cell.isBlank() || word(cell));
        if (!two) {
            return names;
        }
        while (names.size() < above.size()) {
            names.add("");
        }
        for (int i = 0; i < above.size(); i++) {
            names.set(i, names.get(i).isBlank() ? above.get(i) : names.get(i));
        }
        return names;
    }

    static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Columns behind the last one with a name are no columns. */
    private static List<String> withoutEmptyEnd(List<String> row) {
        int end = row.size();
        while (end > 1 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }

    /** Names that are understood count most; else the first row that is about as wide as the table and holds words only. */
    private static double score(List<String> row, Set<String> known, int widest) {
        int filled = filled(row);
        long understood =
                row.stream().map(Headings::folded).filter(known::contains).count();
        if (understood * 2 >= Math.max(2, filled)) {
            return 10 + understood;
        }
        Set<String> distinct = new HashSet<>();
        row.stream().map(Headings::folded).filter(cell -> !cell.isEmpty()).forEach(distinct::add);
        boolean words = row.stream().filter(cell -> !cell.isBlank()).allMatch(HeadingRow::word);
        return filled > 0 && distinct.size() == filled && words && filled * 5 >= widest * 3
                ? 1 + understood + (double) filled / widest
                : understood * 0.1;
    }

    /** A word, or the sign under which rows are numbered: №, #, № 1. */
    private static boolean word(String cell) {
        boolean sign = cell.indexOf('№') >= 0 || cell.indexOf('#') >= 0;
        return cell.length() <= 80 && (sign || cell.codePoints().anyMatch(Character::isLetter)) && !cell.contains("@");
    }
}
