package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;

/** Rejected rows as a file of the same columns with the reason behind them, to be corrected and imported. */
final class RejectedRows implements AutoCloseable {

    /** Behind the columns of the file; an import of the corrected file passes over it. */
    static final String REASON = "kompas_reason";

    private final RowFile file;
    private final Headings headings;

    RejectedRows(Path imported, SourceTable table) {
        this.file = new RowFile(imported, "rejected", table);
        this.headings = table.headings();
    }

    void write(SourceRow row, String reason) throws IOException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.add(row.get(i));
        }
        file.write(cells(headings.names(), REASON), cells(cells, reason));
    }

    private List<String> cells(List<String> cells, String last) {
        int reason = headings.position(REASON).orElse(headings.size());
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(reason, cells.size())));
        all.add(last);
        return all;
    }

    Optional<Path> file() {
        return file.file();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
