package kompas.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kompas.operations.backup.Manifest.Outside;
import kompas.shared.commands.AfterRestore;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.OutsideFiles;
import kompas.shared.commands.Progress;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * Puts a backup into an empty installation: everything that can be refused is, then the files, then the tables at the
 * version they were saved at, then the migrations since, then what modules put right. From the first change to the last the schema {@code restoring}
 * stands in the database, and nothing but another restore starts on it.
 */
@Component
class Restoring {

    private final DataSource database;
    private final Flyway flyway;
    private final Map<String, OutsideFiles> outside;

    private final List<AfterRestore> afterwards;

    Restoring(DataSource database, Flyway flyway, List<OutsideFiles> outside, List<AfterRestore> afterwards) {
        this.database = database;
        this.flyway = flyway;
        this.outside = outside.stream().collect(Collectors.toMap(OutsideFiles::folder, Function.identity()));
        this.afterwards = List.copyOf(afterwards);
    }

    /**
     * Checks, then restores.
     *
     * @param bars a bar of progress for each of the two, told how much there will be
     * @throws CommandFailed when the backup or the installation is not fit for it, with nothing changed, or when it breaks
     *     off on the way, to be done again
     */
    Manifest restore(Path file, Bars bars) throws IOException {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            Fitness.examine(manifest, flyway, outside.keySet());
            Fitness.examine(database);
            try (Progress bar = bars.begin("Checking", manifest.rows() + manifest.files())) {
                archive.verify(bar);
            }
            try (Progress bar = bars.begin("Restoring", manifest.rows() + manifest.files())) {
                for (Outside each : manifest.outside()) {
                    keep(each, archive, bar);
                }
                restore(archive, bar);
            }
            return manifest;
        }
    }

    private void keep(Outside each, Archive archive, Progress bar) {
        OutsideFiles files = outside.get(each.folder());
        if (files == null) {
            throw new IllegalStateException("Nobody keeps " + each.folder());
        }
        for (String name : archive.names(each)) {
            try (InputStream bytes = archive.open(each, name)) {
                files.keep(name, bytes);
            } catch (IOException e) {
                throw new CommandFailed("The files could not be written (" + e.getMessage()
                        + "); the database was not touched. Make room, then restore again.");
            }
            bar.advance(1);
        }
    }

    private void restore(Archive archive, Progress bar) {
        Manifest manifest = archive.manifest();
        try (Connection connection = database.getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            catalogue.lock();
            catalogue.run("create schema if not exists " + Fitness.UNFINISHED);
            Emptying.empty(catalogue);
            migrate(manifest.migrations().getLast().version());
            requireSameSchema(catalogue, manifest);
            new Loading(connection, archive).load(bar);
            migrate("latest");
            for (AfterRestore each : afterwards) {
                each.putRight(connection);
            }
            catalogue.run("drop schema " + Fitness.UNFINISHED);
            catalogue.unlock();
        } catch (SQLException | IOException | RuntimeException e) {
            throw new CommandFailed(
                    "The restore broke off: " + e.getMessage()
                            + "\nThe backup is unharmed. Put right what is said above, then restore again; until then Kompas does not start here.");
        }
    }

    private void migrate(String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(version)
                .load()
                .migrate();
    }

    private static void requireSameSchema(Catalogue catalogue, Manifest manifest) throws SQLException {
        if (!catalogue.fingerprint().equals(manifest.schema())) {
            throw new CommandFailed("The tables of the backup were changed by hand; they do not fit those of "
                    + "migration " + manifest.migrations().getLast().version() + ".");
        }
    }

    /** Where progress is shown. */
    @FunctionalInterface
    interface Bars {
        Progress begin(String what, long total);
    }
}
