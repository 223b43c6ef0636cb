package kompas.operations.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import kompas.operations.StartRefused;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the class path into a folder named after the archive they came in. */
final class PostgresPrograms {

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /**
     * The programs under {@code programs}, unpacked now if they are not there yet; those of other versions are deleted.
     *
     * @throws StartRefused when Kompas brings no PostgreSQL for this operating system and processor
     */
    static PostgresPrograms unpacked(Path programs) throws IOException {
        String name = "postgres-" + system() + "-" + processor();
        URL archive = PostgresPrograms.class.getResource("/" + name + ".txz");
        if (archive == null) {
            throw new StartRefused(
                    "Kompas brings no PostgreSQL for " + system() + " on " + processor() + ".",
                    "Install PostgreSQL 18 and set spring.datasource.url to its address.");
        }
        Path folder = programs.resolve(name + "-" + archive.openConnection().getContentLengthLong());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(programs);
            deleteAllIn(programs);
            unpack(archive, folder);
        }
        return new PostgresPrograms(folder);
    }

    Path path(String program) {
        return folder.resolve("bin").resolve(program);
    }

    /** Unpacks beside the folder and renames, so that a folder that exists is whole. */
    private static void unpack(URL archive, Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(folder.resolveSibling(""), "unfinished");
        makeReadable(unfinished, true);
        try (InputStream file = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, unfinished);
            }
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive of PostgreSQL names a file outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            createFolders(folder, target);
            return;
        }
        createFolders(folder, target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        makeReadable(target, (entry.getMode() & 0100) != 0);
    }

    private static void createFolders(Path root, Path target) throws IOException {
        Path folder = root;
        for (Path name : root.relativize(target)) {
            folder = folder.resolve(name);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
                makeReadable(folder, true);
            }
        }
    }

    /** Whatever the umask of whoever unpacks: PostgreSQL may run as another user. */
    private static void makeReadable(Path path, boolean executable) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void deleteAllIn(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                FileSystemUtils.deleteRecursively(child);
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
