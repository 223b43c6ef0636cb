package kompas.directory.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The floor of an import: the very rows it wrote, copied into the same tables with the same indexes and checks. */
final class BareCopy {

    private static final List<String> TABLES = List.of(
            "directory.source",
            "directory.organisation",
            "directory.identifier",
            "directory.address",
            "directory.source_record",
            "directory.import_run",
            "directory.change_set",
            "directory.change (change_set_id, organisation_id, created)",
            "search.pending (kind, id)");

    private final DataSource database;
    private final Path folder;

    BareCopy(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Takes the rows out of their tables, which are empty afterwards. */
    void takeOut() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int i = 0; i < TABLES.size(); i++) {
                try (OutputStream rows = Files.newOutputStream(file(i))) {
                    copy.copyOut("copy " + TABLES.get(i) + " to stdout", rows);
                }
            }
            statement.execute("truncate directory.source, search.pending cascade");
            statement.execute("checkpoint");
        }
    }

    Duration putBack() throws SQLException, IOException {
        long begun = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int i = 0; i < TABLES.size(); i++) {
                try (InputStream rows = Files.newInputStream(file(i))) {
                    copy.copyIn("copy " + TABLES.get(i) + " from stdin", rows, 1 << 16);
                }
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Path file(int table) {
        return folder.resolve("table-" + table);
    }
}
