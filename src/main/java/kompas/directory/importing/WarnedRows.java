package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;
import kompas.shared.text.Text;

/** Rows that came in with something to look at, as a file to go through: where each stands, what there is, and its cells. */
final class WarnedRows implements AutoCloseable {

    /** Nobody goes through more, and saying each takes a while. */
    static final int MOST = 10_000;

    private final RowFile file;
    private final List<String> headings = new ArrayList<>();
    private final int columns;
    private int written;

    WarnedRows(Path imported, SourceTable table, Text text) {
        this.file = new RowFile(imported, "warnings", table);
        this.columns = table.headings().size();
        headings.add(text.say("importing.warned.line"));
        headings.add(text.say("importing.warned.what"));
        headings.addAll(table.headings().names());
    }

    boolean isFull() {
        return written >= MOST;
    }

    void write(SourceRow row, String sentence) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(row.line()));
        cells.add(sentence);
        for (int i = 0; i < columns; i++) {
            cells.add(row.get(i));
        }
        file.write(headings, cells);
        written++;
    }

    Optional<Path> file() {
        return file.file();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
