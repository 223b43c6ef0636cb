package kompas.events.signup;

import java.util.List;
import kompas.events.signup.Attendance.Row;

/**
 * One page of a list of staff.
 *
 * @param page which one, the first is 1
 * @param total how many there are on all pages
 */
public record RowsPart(List<Row> rows, int page, int total) {

    /** As many as can be looked through. */
    public static final int SIZE = 100;

    public RowsPart {
        rows = List.copyOf(rows);
    }

    /** A row, and how many there are in all. */
    record Counted(Row row, int total) {}

    /** Reads so many rows after so many others. */
    interface Reading {
        List<Counted> read(int most, int from);
    }

    /** The page asked for, or the first where there are not so many any more. */
    static RowsPart of(int page, Reading reading) {
        List<Counted> found = reading.read(SIZE, (page - 1) * SIZE);
        if (found.isEmpty() && page > 1) {
            return of(1, reading);
        }
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new RowsPart(found.stream().map(Counted::row).toList(), page, total);
    }

    /** The number of the first row. */
    public int first() {
        return (page - 1) * SIZE + 1;
    }

    public int last() {
        return first() + rows.size() - 1;
    }

    public boolean more() {
        return last() < total;
    }
}
