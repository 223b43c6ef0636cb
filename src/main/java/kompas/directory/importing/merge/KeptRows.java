package kompas.directory.importing.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.SourceRow;

/**
 * Rows as they were read, all in one text: few of them are ever asked for again, and half a million small strings that wait for
 * it would be carried about by every collection of garbage.
 */
final class KeptRows {

    private static final int ROWS = 1_024;
    private static final int CELLS = 16;

    private final List<Headings> headings = new ArrayList<>();
    private final StringBuilder texts = new StringBuilder(1 << 16);
    /** Where each cell ends in {@link #texts}. */
    private int[] ends = new int[ROWS * CELLS];

    /** How many cells there are up to each row, itself included. */
    private int[] cells = new int[ROWS];

    private long[] lines = new long[ROWS];
    private int size;

    /** @return its length in characters */
    int add(SourceRow row) {
        int before = texts.length();
        int count = cellsBefore(size);
        ends = row.cells().size() + count > ends.length
                ? Arrays.copyOf(ends, ends.length * 2 + row.cells().size())
                : ends;
        for (String cell : row.cells()) {
            texts.append(cell);
            ends[count++] = texts.length();
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        cells[size] = count;
        lines[size++] = row.line();
        headings.add(row.headings());
        return texts.length() - before;
    }

    SourceRow get(int position) {
        int from = cellsBefore(position);
        List<String> row = new ArrayList<>(cells[position] - from);
        for (int cell = from; cell < cells[position]; cell++) {
            row.add(texts.substring(cell == 0 ? 0 : ends[cell - 1], ends[cell]));
        }
        return new SourceRow(lines[position], headings.get(position), row, null);
    }

    private int cellsBefore(int position) {
        return position == 0 ? 0 : cells[position - 1];
    }

    int size() {
        return size;
    }
}
