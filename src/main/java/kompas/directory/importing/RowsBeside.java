package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import kompas.directory.importing.reading.SourceTable;
import kompas.shared.text.Text;

/** What an import writes beside its file: the rows it turned away, and those it took with something to look at. */
record RowsBeside(RejectedRows rejected, WarnedRows warned) implements AutoCloseable {

    RowsBeside(Path file, SourceTable table, Text text) {
        this(new RejectedRows(file, table), new WarnedRows(file, table, text));
    }

    @Override
    public void close() throws IOException {
        try (rejected) {
            warned.close();
        }
    }
}
