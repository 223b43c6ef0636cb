package kompas.operations.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kompas.shared.commands.HealthCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the installation's folder can be written and has room. */
@Component
class DiskCheck implements HealthCheck {

    private static final long GIGABYTE = 1L << 30;
    private static final long LITTLE = 2 * GIGABYTE;
    private static final long TOO_LITTLE = GIGABYTE / 4;

    private final Path home;

    DiskCheck(@Value("${kompas.home}") Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    @Override
    public String subject() {
        return "disk";
    }

    @Override
    public Finding examine() {
        if (!Files.isWritable(home)) {
            return Finding.broken(home + " cannot be written.", "Give its owner the right to, or set kompas.home.");
        }
        long free = freeBytes();
        String what = String.format(Locale.ROOT, "%.1f GB free in %s.", (double) free / GIGABYTE, home);
        if (free < TOO_LITTLE) {
            return Finding.broken(what, "Make room now: PostgreSQL stops when the disk is full.");
        }
        return free < LITTLE ? Finding.attention(what, "Make room soon.") : Finding.ok(what);
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
