package kompas.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kompas.operations.backup.Catalogue.Listed;
import kompas.operations.backup.Manifest.Migration;
import kompas.operations.backup.Manifest.Outside;
import kompas.shared.commands.CommandFailed;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Whether a backup and an installation are for each other; nothing is changed to find out. */
final class Fitness {

    /** A schema that stands in the database from the first change of a restore to its last. */
    static final String UNFINISHED = "restoring";

    private static final String OTHERS = """
            select coalesce(nullif(application_name, ''), 'a program') || ' (' || count(*) || ')'
            from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
              and application_name <> current_setting('application_name')
            group by application_name order by 1
            """;

    private Fitness() {}

    /** Whether this Kompas knows what the backup was made by: the same migrations, or more of them. */
    static void examine(Manifest manifest, Flyway flyway, Set<String> folders) {
        List<Migration> made = new ArrayList<>(manifest.migrations());
        Optional<MigrationVersion> newest = made.stream()
                .map(each -> MigrationVersion.fromVersion(each.version()))
                .max(MigrationVersion::compareTo);
        if (newest.isEmpty()) {
            throw new CommandFailed("The backup is empty.");
        }
        List<Migration> known = Arrays.stream(flyway.info().all())
                .filter(each -> each.isVersioned() && each.getVersion().compareTo(newest.get()) <= 0)
                .map(Fitness::migration)
                .distinct()
                .toList();
        if (!known.equals(made)) {
            List<String> versions = known.stream().map(Migration::version).toList();
            boolean newer = made.stream().anyMatch(each -> !versions.contains(each.version()));
            throw new CommandFailed("The backup was made by " + (newer ? "a newer Kompas" : "another Kompas") + " ("
                    + manifest.kompas() + ") than this one (" + Version.here()
                    + "). Restore it with that one, or with a newer one.");
        }
        for (Outside each : manifest.outside()) {
            if (!folders.contains(each.folder())) {
                throw new CommandFailed(
                        "The backup holds " + each.folder() + ", which this Kompas does not know. Use a newer one.");
            }
        }
    }

    /** Whether the installation is empty and nobody works on it. */
    static void examine(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            List<String> others = catalogue.list(OTHERS, row -> row.getString(1));
            if (!others.isEmpty()) {
                throw new CommandFailed(
                        "The database is in use by " + String.join(", ", others) + ". Stop that first.");
            }
            if (isUnfinished(connection)) {
                return;
            }
            for (Listed table : catalogue.tables()) {
                boolean filled = table.holdsWork()
                        && catalogue
                                .list("select exists (select from " + table.name() + ")", row -> row.getBoolean(1))
                                .getFirst();
                if (filled) {
                    throw new CommandFailed("This installation is in use (" + table.name()
                            + " has rows); a backup is restored into an empty one only. docs/operations.md says how.");
                }
            }
        } catch (SQLException e) {
            throw new CommandFailed("The database could not be read: " + e.getMessage());
        }
    }

    static boolean isUnfinished(Connection connection) throws SQLException {
        return new Catalogue(connection)
                .list("select to_regnamespace('" + UNFINISHED + "') is not null", row -> row.getBoolean(1))
                .getFirst();
    }

    private static Migration migration(MigrationInfo info) {
        Integer checksum = info.getResolvedChecksum();
        return new Migration(info.getVersion().getVersion(), checksum == null ? 0 : checksum);
    }
}
