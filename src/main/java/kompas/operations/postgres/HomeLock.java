package kompas.operations.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The installation's folder belongs to one process at a time. The operating system holds the lock and lets go of it when
 * the process ends, however it ends; who holds it stands in a file of its own, because reading the locked file would
 * give the lock up.
 */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The lock, if nobody has it.
     *
     * @param purpose what this process is doing, for whoever finds the folder taken: {@code kompas serve}
     */
    public static Optional<HomeLock> tryAcquire(Path home, String purpose) throws IOException {
        Files.createDirectories(home);
        FileChannel channel =
                FileChannel.open(home.resolve("kompas.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            channel.close();
            return Optional.empty();
        }
        Files.writeString(
                ownerFile(home),
                purpose + " (process " + ProcessHandle.current().pid() + ")");
        return Optional.of(new HomeLock(channel));
    }

    /** Who has the folder: command and process number. */
    public static String owner(Path home) throws IOException {
        return Files.exists(ownerFile(home)) ? Files.readString(ownerFile(home)).strip() : "another process";
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path ownerFile(Path home) {
        return home.resolve("kompas.owner");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
