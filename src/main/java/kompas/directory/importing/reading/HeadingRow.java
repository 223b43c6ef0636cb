package kompas.directory.importing.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the row of headings below titles, dates and empty lines. */
final class HeadingRow {

    /** How many rows at the top are looked at. */
    static final int LOOKED_AT = 30;

    private HeadingRow() {}

    /**
     * The position of the heading row among the first rows, or -1 when none of them can be one.
     *
     * @param known headings somebody understands, folded
     */
    static int find(List<List<String>> rows, Set<String> known) {
        int best = -1;
        double bestScore = 0;
        int widest = rows.stream().mapToInt(HeadingRow::filled).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            double score = score(rows.get(i), known, widest);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Columns behind the last one with a name are no columns. */
    static List<String> withoutEmptyEnd(List<String> row) {
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
