package kompas.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import kompas.operations.backup.ArchiveWriting.Written;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ArchiveWritingTests {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskLeavesNothing() throws Exception {
        try (ArchiveWriting archive = new ArchiveWriting(folder.resolve("kompas.zip"))) {
            archive.pack("whole", out -> out.write(new byte[100_000]));
            assertThatThrownBy(() -> archive.pack("half", out -> {
                        out.write(1);
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(IOException.class);
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noBitOfABackupChangesUnnoticed() throws Exception {
        Path file = folder.resolve("kompas.zip");
        write(file);
        verify(file);
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, damaged);
            assertThatThrownBy(() -> verify(file)).as("bit %d", bit).isInstanceOf(CommandFailed.class);
        }
    }

    @Test
    void whatHasTheNameIsWholeAndItsOwnersAlone() throws Exception {
        Path file = folder.resolve("kompas.zip");
        try (ArchiveWriting archive = new ArchiveWriting(file)) {
            archive.pack("a", out -> out.write("x\ny\n".getBytes(StandardCharsets.US_ASCII)));
            assertThat(file).doesNotExist();
            archive.finish();
        }

        assertThat(folder.toFile().list()).containsExactly("kompas.zip");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private static void write(Path file) throws Exception {
        try (ArchiveWriting archive = new ArchiveWriting(file)) {
            Written rows =
                    archive.pack("tables/a.b.copy", out -> out.write("Читалище\t1\n".getBytes(StandardCharsets.UTF_8)));
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    "1",
                    Instant.EPOCH,
                    List.of(new Manifest.Migration("1", 1)),
                    "schema",
                    List.of(new Manifest.Table("a.b", List.of("c", "d"), rows.lines(), rows.sha256())),
                    List.of(new Manifest.Sequence("a.e", 7)),
                    List.of());
            archive.pack(Manifest.ENTRY, out -> out.write(JsonMapper.shared().writeValueAsBytes(manifest)));
            archive.finish();
        }
    }

    private static void verify(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.verify(Progress.unseen());
        }
    }
}
