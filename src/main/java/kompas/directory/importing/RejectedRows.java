package kompas.directory.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;
import org.jspecify.annotations.Nullable;

/** Rejected rows as a file of the same columns with the reason behind them, to be corrected and imported. */
final class RejectedRows implements AutoCloseable {

    /** Behind the columns of the file; an import of the corrected file passes over it. */
    static final String REASON = "kompas_reason";

    private final Path file;
    private final Headings headings;
    private final char separator;
    private @Nullable CsvWriter writer;
    private boolean closed;

    RejectedRows(Path imported, SourceTable table) {
        String name = imported.toAbsolutePath().getFileName().toString().replaceFirst("(\\.rejected)?\\.[^.]*$", "");
        Path folder = imported.toAbsolutePath().getParent();
        Path beside = folder != null && Files.isWritable(folder)
                ? folder
                : Path.of("").toAbsolutePath();
        Path wanted = beside.resolve(name + ".rejected.csv");
        this.file = wanted.equals(imported.toAbsolutePath()) ? beside.resolve(name + ".rejected-2.csv") : wanted;
        this.headings = table.headings();
        this.separator = table.separator();
    }

    void write(SourceRow row, String reason) throws IOException {
        if (writer == null) {
            var out = Files.newBufferedWriter(file);
            out.write('\uFEFF');
            writer = CsvWriter.builder().fieldSeparator(separator).build(out);
            writer.writeRecord(cells(headings.names(), REASON));
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.add(row.get(i));
        }
        writer.writeRecord(cells(cells, reason));
    }

    private List<String> cells(List<String> cells, String last) {
        int reason = headings.position(REASON).orElse(headings.size());
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(reason, cells.size())));
        all.add(last);
        return all;
    }

    Optional<Path> file() {
        return writer == null ? Optional.empty() : Optional.of(file);
    }

    @Override
    public void close() throws IOException {
        if (writer != null && !closed) {
            closed = true;
            writer.close();
        }
    }
}
