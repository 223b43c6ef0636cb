package kompas.directory.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The examples the standard itself gives, and what becomes of a package on its way through somebody's hands. */
final class HsdsExamples {

    private HsdsExamples() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(HsdsExamples.class.getResource("/hsds/examples/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables of a folder in one zip. */
    static Path zipped(Path folder, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.sorted().toList()) {
                write(out, table.getFileName().toString(), Files.readString(table));
            }
        }
        return zip;
    }

    /** The same package with every file as {@code change} makes it of name and text; a file it makes nothing of is gone. */
    static Path changed(Path zip, Path changed, BiFunction<String, String, String> change) throws IOException {
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = change.apply(entry.getName(), new String(in.readAllBytes(), UTF_8));
                if (!text.isEmpty()) {
                    write(out, entry.getName(), text);
                    files++;
                }
            }
        }
        assertThat(files).isPositive();
        return changed;
    }

    private static void write(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(UTF_8));
    }
}
