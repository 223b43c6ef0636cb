package kompas.directory.opendata.hsds;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tabular data package on its way to a reader. A zip holds one file after the other while rows of all tables arrive
 * mixed: the first table goes straight to the reader, the others wait packed in files beside each other, so that bytes
 * flow from the start and memory stays flat.
 */
final class DataPackage implements AutoCloseable {

    private static final String FIRST = "organization";

    private final ZipOutputStream zip;
    private final Path folder;
    private final Map<String, CsvWriter> tables = new LinkedHashMap<>();

    private DataPackage(OutputStream out, Path folder) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.folder = folder;
    }

    static DataPackage to(OutputStream out, byte[] descriptor) throws IOException {
        DataPackage made = new DataPackage(out, Files.createTempDirectory("kompas-data-package"));
        made.zip.putNextEntry(new ZipEntry("datapackage.json"));
        made.zip.write(descriptor);
        made.zip.closeEntry();
        made.zip.putNextEntry(new ZipEntry(HsdsTables.table(FIRST).file()));
        for (Map.Entry<String, HsdsTables.Table> table : HsdsTables.all().entrySet()) {
            CsvWriter csv = CsvWriter.builder().build(made.writer(table.getKey()));
            csv.writeRecord(table.getValue().fields().stream()
                    .map(HsdsTables.Field::name)
                    .toList());
            made.tables.put(table.getKey(), csv);
        }
        return made;
    }

    private Writer writer(String table) throws IOException {
        OutputStream out = table.equals(FIRST)
                ? zip
                : new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(table))));
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(String table, ObjectNode row) {
        CsvWriter csv = tables.get(table);
        if (csv != null) {
            csv.writeRecord(HsdsTables.table(table).fields().stream()
                    .map(field -> row.path(field.name()).asString(""))
                    .toList());
        }
    }

    /** Writes what has been waiting; after this the package is whole. */
    void finish() throws IOException {
        for (Map.Entry<String, CsvWriter> table : tables.entrySet()) {
            if (table.getKey().equals(FIRST)) {
                table.getValue().flush();
                zip.closeEntry();
            } else {
                table.getValue().close();
                append(table.getKey());
            }
        }
        zip.finish();
    }

    private void append(String table) throws IOException {
        Path waiting = folder.resolve(table);
        zip.putNextEntry(new ZipEntry(HsdsTables.table(table).file()));
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(waiting))) {
            rows.transferTo(zip);
        }
        zip.closeEntry();
        Files.delete(waiting);
    }

    /** Leaves nothing behind, whether the package was finished or the reader went away. */
    @Override
    public void close() {
        try (var left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
