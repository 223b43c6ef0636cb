package kompas.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
