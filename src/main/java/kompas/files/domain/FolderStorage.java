package kompas.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * A folder of this machine: {@code ab/cd/abcd…}. A file is written under another name, forced to the disk, checked against
 * its name and then renamed, so that what stands here is whole.
 */
@Component
@EnableConfigurationProperties(FilesProperties.class)
class FolderStorage implements Storage {

    private final Path folder;

    @Autowired
    FolderStorage(FilesProperties properties) {
        this(properties.folder());
    }

    FolderStorage(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void keep(ContentHash hash, InputStream bytes) throws IOException {
        Path target = path(hash);
        if (Files.exists(target)) {
            return;
        }
        Path shelf = Files.createDirectories(target.resolveSibling(""));
        Path unfinished = Files.createTempFile(incoming(), hash.hex().substring(0, 8), "");
        try {
            write(hash, bytes, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public InputStream open(ContentHash hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    @Override
    public boolean has(ContentHash hash) {
        return Files.exists(path(hash));
    }

    /** Where what is not whole yet lies; on the same file system, or it could not be renamed. */
    private Path incoming() throws IOException {
        return Files.createDirectories(folder.resolve("incoming"));
    }

    private Path path(ContentHash hash) {
        String hex = hash.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static void write(ContentHash hash, InputStream bytes, Path file) throws IOException {
        DigestInputStream read = new DigestInputStream(bytes, ContentHash.sha256());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            read.transferTo(out);
            channel.force(true);
        }
        if (!ContentHash.finished(read.getMessageDigest()).equals(hash)) {
            throw new IOException("The bytes are not those of " + hash.hex());
        }
    }

    /** The new name itself; not every system lets a folder be opened for that. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
