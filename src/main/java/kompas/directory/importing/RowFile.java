package kompas.directory.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.reading.SourceTable;
import org.jspecify.annotations.Nullable;

/** Rows in a file of their own beside the imported one, separated like it; made when there is a first one. */
final class RowFile implements AutoCloseable {

    private static final String NAMED = "(\\.(rejected|warnings))?\\.[^.]*$";

    private final Path file;
    private final char separator;
    private @Nullable CsvWriter writer;
    private boolean closed;

    /** @param kind what stands behind its name: rejected, warnings */
    RowFile(Path imported, String kind, SourceTable table) {
        String name = imported.toAbsolutePath().getFileName().toString().replaceFirst(NAMED, "");
        Path folder = imported.toAbsolutePath().getParent();
        Path beside = folder != null && Files.isWritable(folder)
                ? folder
                : Path.of("").toAbsolutePath();
        Path wanted = beside.resolve(name + "." + kind + ".csv");
        this.file = wanted.equals(imported.toAbsolutePath()) ? beside.resolve(name + "." + kind + "-2.csv") : wanted;
        this.separator = table.separator();
    }

    void write(List<String> headings, List<String> cells) throws IOException {
        if (writer == null) {
            var out = Files.newBufferedWriter(file);
            out.write('\uFEFF');
            writer = CsvWriter.builder().fieldSeparator(separator).build(out);
            writer.writeRecord(headings);
        }
        writer.writeRecord(cells);
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
