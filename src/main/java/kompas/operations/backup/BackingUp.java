package kompas.operations.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kompas.operations.backup.ArchiveWriting.Written;
import kompas.operations.backup.Catalogue.Listed;
import kompas.operations.backup.Manifest.Outside;
import kompas.operations.backup.Manifest.Table;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.OutsideFiles;
import kompas.shared.commands.Progress;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a backup while everybody works on: all tables in one snapshot, and the files that snapshot names, which never
 * change.
 */
@Component
class BackingUp {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource database;
    private final List<OutsideFiles> outside;
    private final BackupLog log;
    private final Clock clock;

    BackingUp(DataSource database, List<OutsideFiles> outside, BackupLog log, Clock clock) {
        this.database = database;
        this.outside = List.copyOf(outside);
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes the backup, or fails and leaves no file of that name.
     *
     * @throws CommandFailed when it cannot be written, saying why
     */
    Manifest backUp(Path file, Progress progress) {
        Path target = file.toAbsolutePath().normalize();
        refuse(target);
        try (Connection snapshot = database.getConnection()) {
            Catalogue catalogue = new Catalogue(snapshot);
            catalogue.lock();
            try {
                return log.recording(target, clock.instant(), began -> write(target, snapshot, began, progress));
            } finally {
                release(snapshot, catalogue);
            }
        } catch (SQLException e) {
            throw new CommandFailed("The database could not be read: " + e.getMessage());
        }
    }

    /** A COPY that was broken off says so once more, to the next statement. */
    private static void release(Connection snapshot, Catalogue catalogue) throws SQLException {
        try {
            snapshot.rollback();
        } catch (SQLException brokenOff) {
            snapshot.rollback();
        }
        snapshot.setAutoCommit(true);
        catalogue.unlock();
    }

    private static void refuse(Path target) {
        if (Files.exists(target)) {
            throw new CommandFailed(target + " is there already; give the backup another name.");
        }
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new CommandFailed("There is no folder " + target.getParent() + ".");
        }
    }

    private Manifest write(Path target, Connection snapshot, Instant began, Progress progress) {
        try (ArchiveWriting archive = new ArchiveWriting(target)) {
            Manifest manifest = write(archive, snapshot, began, progress);
            archive.pack(
                    Manifest.ENTRY,
                    out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
            archive.finish();
            return manifest;
        } catch (IOException e) {
            throw new CommandFailed(target + " could not be written: " + e.getMessage());
        } catch (SQLException e) {
            throw new CommandFailed("The database could not be read: " + e.getMessage());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Manifest write(ArchiveWriting archive, Connection snapshot, Instant began, Progress progress)
            throws Exception {
        Catalogue catalogue = new Catalogue(snapshot);
        snapshot.setAutoCommit(false);
        catalogue.run("set transaction isolation level repeatable read, read only");
        List<Listed> listed =
                catalogue.tables().stream().filter(Listed::isInBackups).toList();
        catalogue.run("lock table " + listed.stream().map(Listed::name).collect(Collectors.joining(", "))
                + " in access share mode");
        List<Table> tables = new ArrayList<>();
        for (Listed table : listed) {
            tables.add(copy(table, archive, snapshot, progress));
        }
        List<Outside> saved = new ArrayList<>();
        for (OutsideFiles files : outside) {
            saved.add(save(files, archive, snapshot, progress));
        }
        return new Manifest(
                Manifest.FORMAT,
                Version.here(),
                began,
                catalogue.migrations(),
                catalogue.fingerprint(),
                tables,
                catalogue.sequences(),
                saved);
    }

    private static Table copy(Listed table, ArchiveWriting archive, Connection snapshot, Progress progress)
            throws Exception {
        String columns = String.join(", ", table.columns());
        Table empty = new Table(table.name(), table.columns(), 0, "");
        String copy = "copy " + table.name() + " (" + columns + ") to stdout";
        Written written = archive.pack(empty.entry(), out -> {
            OutputStream shown = new Shown(out, progress);
            snapshot.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, shown);
        });
        return new Table(table.name(), table.columns(), written.lines(), written.sha256());
    }

    private static Outside save(OutsideFiles files, ArchiveWriting archive, Connection snapshot, Progress progress)
            throws Exception {
        List<String> lost = new ArrayList<>();
        Outside all = new Outside(files.folder(), 0, List.of());
        long saved = 0;
        for (String name : files.named(snapshot)) {
            try (InputStream bytes = files.open(name)) {
                archive.store(all.entry(name), bytes::transferTo);
                saved++;
            } catch (NoSuchFileException e) {
                lost.add(name);
            }
            progress.advance(1);
        }
        return new Outside(files.folder(), saved, List.copyOf(lost));
    }

    /** COPY hands over a row at a time. */
    private static final class Shown extends FilterOutputStream {

        private final Progress progress;

        Shown(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] row, int from, int length) throws IOException {
            out.write(row, from, length);
            progress.advance(1);
        }
    }
}
