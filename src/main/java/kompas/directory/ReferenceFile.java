package kompas.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The classifications organisations are described with, as they stand in {@code reference/directory}. */
final class ReferenceFile {

    private ReferenceFile() {}

    static List<NamedCsvRecord> rows(String name) {
        String path = "/reference/directory/" + name;
        try (InputStream file = ReferenceFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return CsvReader.builder().ofNamedCsvRecord(file).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
