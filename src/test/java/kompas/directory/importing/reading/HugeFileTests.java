package kompas.directory.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A gigabyte is read in the memory of a few rows. */
@Isolated("looks at what is in memory")
class HugeFileTests {

    private static final long GIGABYTE = 1L << 30;
    /** Sixteen bytes, the least an object needs, kept of each row are twice as much. */
    private static final long MUCH = 64L << 20;

    private static final int ROWS = 8_800_000;

    @TempDir
    private Path folder;

    @Test
    void aGigabyteOfRowsNeedsNoMemory() throws IOException {
        Path file = folder.resolve("huge.csv");
        byte[] block = ("Choir,Vratsa,\"We sing" + ", and sing again".repeat(6) + "\"\n")
                .repeat(10_000)
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("name,settlement,description\n".getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < GIGABYTE; written += block.length) {
                out.write(block);
            }
        }
        long before = used();
        long most = 0;
        long rows = 0;
        try (SourceTable table = SourceFiles.open(file, Set.of())) {
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                if (++rows % 2_000_000 == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertThat(rows).isGreaterThan(ROWS);
        assertThat(most).isLessThan(MUCH);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
