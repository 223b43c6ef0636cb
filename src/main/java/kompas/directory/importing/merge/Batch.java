package kompas.directory.importing.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.record.Staged;
import kompas.directory.importing.record.StagedColumn;
import org.jspecify.annotations.Nullable;

/** Rows on their way into the database, as COPY wants them; the rows as they were read are kept for those that are turned away. */
public final class Batch {

    private static final int FEWEST_ROWS = 1_000;
    private static final int MOST_ROWS = 16_000;
    private static final int MOST_CHARACTERS = 8 << 20;

    /** A row that was turned away before it came to the database. */
    public record Rejected(SourceRow row, Problem reason) {}

    /**
     * Something to be told of a row.
     *
     * @param row its position in the batch; -1 when it is not in it
     */
    public record Noted(long line, int row, Problem problem) {}

    private final int mostRows;
    private final StringBuilder copy = new StringBuilder(1 << 20);
    private final KeptRows rows = new KeptRows();
    private final Set<StagedColumn> said = EnumSet.noneOf(StagedColumn.class);
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Noted> notes = new ArrayList<>();
    private byte[] bytes = {};
    private long raw;
    private int elsewhere;
    private int asides;

    private Batch(int mostRows) {
        this.mostRows = mostRows;
    }

    /** The very first: small, because nothing is merged beside its reading. */
    public static Batch first() {
        return new Batch(FEWEST_ROWS);
    }

    /** The first of a file that is read while another is merged. */
    public static Batch ahead() {
        return new Batch(MOST_ROWS);
    }

    /** The one after this, larger as long as that is quicker. */
    public Batch next() {
        return new Batch(Math.min(mostRows * 2, MOST_ROWS));
    }

    public boolean isFull() {
        boolean many = Math.max(rows.size(), Math.max(rejected.size(), asides)) >= mostRows;
        return many || copy.length() + raw >= MOST_CHARACTERS;
    }

    public void reject(SourceRow row, Problem reason) {
        rejected.add(new Rejected(row, reason));
        raw += length(row);
    }

    /** A row that is no record and was never meant to be one: it is told of, and there is nothing to mend. */
    public void leaveAside(SourceRow row, Problem why) {
        notes.add(new Noted(row.line(), -1, why));
        asides++;
    }

    public int asides() {
        return asides;
    }

    /** A row about a place this import has nothing to do with; nothing is kept of it. */
    public void leave() {
        elsewhere++;
    }

    public int elsewhere() {
        return elsewhere;
    }

    public void add(SourceRow row, Staged staged) {
        for (Problem warning : staged.warnings()) {
            notes.add(new Noted(row.line(), rows.size(), warning));
        }
        staged.set(StagedColumn.ROW, String.valueOf(rows.size()));
        for (StagedColumn column : StagedColumn.values()) {
            if (column.ordinal() > 0) {
                copy.append('\t');
            }
            String cell = staged.get(column);
            if (cell != null) {
                said.add(column);
            }
            append(cell);
        }
        copy.append('\n');
        raw += rows.add(row);
    }

    /** Whether any of its rows has something there. */
    boolean says(StagedColumn column) {
        return said.contains(column);
    }

    private static long length(SourceRow row) {
        long length = 0;
        for (String cell : row.cells()) {
            length += cell.length();
        }
        return length;
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next <= '\r' || next == '\\') {
                return false;
            }
        }
        return true;
    }

    private void append(@Nullable String cell) {
        if (cell == null) {
            copy.append("\\N");
            return;
        }
        if (isPlain(cell)) {
            copy.append(cell);
            return;
        }
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            switch (next) {
                case '\\' -> copy.append("\\\\");
                case '\t' -> copy.append("\\t");
                case '\n' -> copy.append("\\n");
                case '\r' -> copy.append("\\r");
                case '\u0000' -> copy.append(' ');
                default -> copy.append(next);
            }
        }
    }

    /** Nothing comes to it any more. Made ready here, by whoever reads, so that the database need not wait for it. */
    public void seal() {
        bytes = copy.toString().getBytes(StandardCharsets.UTF_8);
        copy.setLength(0);
        copy.trimToSize();
    }

    byte[] bytes() {
        return bytes;
    }

    public SourceRow row(int position) {
        return rows.get(position);
    }

    public int size() {
        return rows.size();
    }

    public List<Rejected> rejected() {
        return rejected;
    }

    public List<Noted> notes() {
        return notes;
    }
}
