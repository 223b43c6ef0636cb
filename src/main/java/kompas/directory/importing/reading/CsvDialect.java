package kompas.directory.importing.reading;

import java.util.Arrays;
import java.util.List;

/**
 * How a file separates and quotes its cells.
 *
 * @param separator between cells
 * @param quote around cells that hold a separator
 */
record CsvDialect(char separator, char quote) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The separator that cuts most lines of the sample into the same number of cells, more than one. */
    static CsvDialect of(String sample) {
        char quote = apostrophes(sample) ? '\'' : '"';
        char best = ',';
        double bestScore = 0;
        for (char candidate : SEPARATORS) {
            double score = score(sample, candidate, quote);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new CsvDialect(best, quote);
    }

    private static boolean apostrophes(String sample) {
        return sample.indexOf('"') < 0
                && sample.lines()
                                .limit(50)
                                .filter(line -> line.matches("'.*'[,;\\t|].*"))
                                .count()
                        > 1;
    }

    private static double score(String sample, char separator, char quote) {
        int[] counts = counts(sample, separator, quote);
        if (counts.length == 0) {
            return 0;
        }
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int usual = sorted[sorted.length / 2];
        if (usual == 0) {
            int most = sorted[sorted.length - 1];
            return most == 0 ? 0 : 0.01;
        }
        long alike = Arrays.stream(counts).filter(count -> count == usual).count();
        return (double) alike / counts.length * (1 + Math.log(usual));
    }

    /** How many separators stand outside quotes on each of the first lines. */
    private static int[] counts(String sample, char separator, char quote) {
        int[] counts = new int[200];
        int line = 0;
        boolean quoted = false;
        boolean empty = true;
        for (int i = 0; i < sample.length() && line < counts.length; i++) {
            char next = sample.charAt(i);
            if (next == quote) {
                quoted = !quoted;
            } else if (next == separator && !quoted) {
                counts[line]++;
            } else if ((next == '\n' || next == '\r') && !quoted && !empty) {
                line++;
                empty = true;
                continue;
            }
            empty = empty && (next == '\n' || next == '\r');
        }
        return Arrays.copyOf(counts, empty ? line : Math.min(line + 1, counts.length));
    }
}
