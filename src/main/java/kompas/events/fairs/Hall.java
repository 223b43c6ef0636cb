package kompas.events.fairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A hall as a grid of cells of half a metre. Unchangeable: drawing makes another one. */
public final class Hall {

    /** Metres; longer than any hall a library rents, and within what a page can show. */
    public static final int LONGEST = 120;

    /** Cells in a metre. */
    public static final int PER_METRE = 2;

    private final int columns;
    private final int rows;
    private final Floor[] cells;

    private Hall(int columns, int rows, Floor[] cells) {
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
    }

    /** One without anything in it. */
    public static Hall empty(int metresWide, int metresDeep) {
        if (metresWide < 2 || metresDeep < 2 || metresWide > LONGEST || metresDeep > LONGEST) {
            throw new IllegalArgumentException("A hall of " + metresWide + " × " + metresDeep);
        }
        Floor[] cells = new Floor[metresWide * metresDeep * PER_METRE * PER_METRE];
        Arrays.fill(cells, Floor.FREE);
        return new Hall(metresWide * PER_METRE, metresDeep * PER_METRE, cells);
    }

    /** As {@link #text} wrote it. */
    static Hall read(String text) {
        String[] lines = text.split("\n");
        int columns = lines[0].length();
        Floor[] cells = new Floor[columns * lines.length];
        for (int row = 0; row < lines.length; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] = Floor.of(lines[row].charAt(column));
            }
        }
        return new Hall(columns, lines.length, cells);
    }

    /** A line for each row, a sign for each cell. */
    String text() {
        StringBuilder text = new StringBuilder((columns + 1) * rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                text.append(at(column, row).sign());
            }
            text.append('\n');
        }
        return text.toString();
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public Floor at(int column, int row) {
        return cells[row * columns + column];
    }

    boolean holds(Rect rect) {
        return rect.x() >= 0 && rect.y() >= 0 && rect.x() + rect.wide() <= columns && rect.y() + rect.deep() <= rows;
    }

    /** The same with one thing drawn over these cells; what lies outside is left out. */
    Hall with(Floor floor, Rect where) {
        Floor[] more = cells.clone();
        for (int row = Math.max(0, where.y()); row < Math.min(rows, where.y() + where.deep()); row++) {
            for (int column = Math.max(0, where.x()); column < Math.min(columns, where.x() + where.wide()); column++) {
                more[row * columns + column] = floor;
            }
        }
        return new Hall(columns, rows, more);
    }

    /** What is there of one thing, each run of cells in a row a rectangle, equal runs below each other joined. */
    public List<Rect> every(Floor floor) {
        List<Rect> found = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int column = 0;
            while (column < columns) {
                int begin = column;
                while (column < columns && at(column, row) == floor) {
                    column++;
                }
                if (column > begin) {
                    join(found, new Rect(begin, row, column - begin, 1));
                }
                column++;
            }
        }
        return found;
    }

    private static void join(List<Rect> found, Rect run) {
        Optional<Rect> above = found.stream()
                .filter(each -> each.x() == run.x() && each.wide() == run.wide() && each.y() + each.deep() == run.y())
                .findFirst();
        above.ifPresent(found::remove);
        found.add(above.map(each -> new Rect(each.x(), each.y(), each.wide(), each.deep() + 1))
                .orElse(run));
    }
}
