package kompas.surveys.workbook;

import java.util.List;

/** How much of a workbook fits into memory: counted over all its sheets while they are read. */
final class Budget {

    /** Bytes of the file as it comes. */
    static final long LARGEST_FILE = 64L << 20;

    static final int MOST_ROWS = 100_000;
    static final int MOST_SHEETS = 200;
    private static final int MOST_CELLS = 5_000_000;
    private static final int MOST_LETTERS = 32 << 20;
    private static final int LONGEST_CELL = 1 << 20;

    private int rows;
    private int cells;
    private long letters;

    /** A row of so many cells is kept. */
    void row(List<String> row) throws UnreadableWorkbook {
        if (++rows > MOST_ROWS) {
            throw new UnreadableWorkbook("workbook.rows", "most", MOST_ROWS);
        }
        cells(row.size());
        for (String cell : row) {
            letters(cell.length());
        }
    }

    private void cells(int more) throws UnreadableWorkbook {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new UnreadableWorkbook("workbook.cells", "most", MOST_CELLS);
        }
    }

    /** So many letters are kept. */
    void letters(long more) throws UnreadableWorkbook {
        letters += more;
        if (more > LONGEST_CELL || letters > MOST_LETTERS) {
            throw new UnreadableWorkbook("workbook.letters");
        }
    }
}
