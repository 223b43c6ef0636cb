package kompas.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders nobody but their owner can read, where the file system knows such a thing. */
public final class OwnerOnly {

    private OwnerOnly() {}

    public static Path createFile(Path path) throws IOException {
        return Files.createFile(path, permissions(path, "rw-------"));
    }

    public static Path createFolders(Path path) throws IOException {
        return Files.createDirectories(path, permissions(path, "rwx------"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
