package kompas.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTests {

    private static final byte[] CONTENT = "pixels".getBytes(StandardCharsets.UTF_8);
    private static final ContentHash HASH = ContentHash.of(CONTENT);

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsThereOnceHoweverOftenItIsKept() throws IOException {
        FolderStorage storage = new FolderStorage(folder);

        storage.keep(HASH, new ByteArrayInputStream(CONTENT));
        storage.keep(HASH, new ByteArrayInputStream(CONTENT));

        assertThat(storage.open(HASH)).hasBinaryContent(CONTENT);
        assertThat(filesIn(folder)).containsExactly(folder.resolve("6e/c9/" + HASH.hex()));
    }

    @Test
    void whatStopsHalfWayLeavesNothing() throws IOException {
        FolderStorage storage = new FolderStorage(folder);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(CONTENT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }
        });

        assertThatThrownBy(() -> storage.keep(HASH, broken)).isInstanceOf(IOException.class);

        assertThat(storage.has(HASH)).isFalse();
        assertThat(filesIn(folder)).isEmpty();
        assertThatThrownBy(() -> storage.open(HASH)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bytesOfAnotherNameAreNotTaken() throws IOException {
        FolderStorage storage = new FolderStorage(folder);

        assertThatThrownBy(() -> storage.keep(HASH, InputStream.nullInputStream()))
                .isInstanceOf(IOException.class);

        assertThat(filesIn(folder)).isEmpty();
    }

    private static Stream<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }
}
