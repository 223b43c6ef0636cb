package kompas.operations.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kompas.operations.backup.Manifest.Migration;
import kompas.operations.backup.Manifest.Sequence;
import kompas.shared.commands.CommandFailed;

/** What one connection sees in the database: tables, sequences, migrations. */
final class Catalogue {

    static final String OURS = "n.nspname !~ '^(pg_|information_schema$|restoring$)'";
    private static final long LOCK = 0x6B6F_6D70_6173_0004L;
    private static final String REMARK =
            "coalesce(obj_description(c.oid, 'pg_class'), obj_description(n.oid, 'pg_namespace'), '')";

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) as name, {remark} as remark,
                   (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence = 'p' and {ours} and c.relname <> 'flyway_schema_history'
            order by 1
            """.replace("{remark}", REMARK).replace("{ours}", OURS);

    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
            where last_value is not null order by 1
            """;

    private static final String MIGRATIONS = """
            select version, coalesce(checksum, 0) from public.flyway_schema_history
            where success and version is not null order by installed_rank
            """;

    private static final String FINGERPRINT = """
            select md5(string_agg(concat_ws(' ', n.nspname, c.relname, a.attname,
                                            format_type(a.atttypid, a.atttypmod), a.attnotnull), E'\\n'
                                  order by n.nspname, c.relname, a.attname))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relpersistence = 'p' and a.attnum > 0 and not a.attisdropped and {ours}
            """.replace("{ours}", OURS);

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Every table but Flyway's own. */
    List<Listed> tables() throws SQLException {
        return list(
                TABLES,
                row -> new Listed(row.getString("name"), row.getString("remark"), List.of((String[])
                        row.getArray("columns").getArray())));
    }

    List<Sequence> sequences() throws SQLException {
        return list(SEQUENCES, row -> new Sequence(row.getString(1), row.getLong(2)));
    }

    List<Migration> migrations() throws SQLException {
        return list(MIGRATIONS, row -> new Migration(row.getString(1), row.getInt(2)));
    }

    String fingerprint() throws SQLException {
        return list(FINGERPRINT, row -> row.getString(1)).getFirst();
    }

    <T> List<T> list(String query, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    /** So that one process at a time makes a backup or restores one; gone when the connection is. */
    void lock() throws SQLException {
        if (!list("select pg_try_advisory_lock(" + LOCK + ")", row -> row.getBoolean(1))
                .getFirst()) {
            throw new CommandFailed("Another backup or restore is at work here; wait for it.");
        }
    }

    void unlock() throws SQLException {
        run("select pg_advisory_unlock(" + LOCK + ")");
    }

    void run(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** How one row is read. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param remark the comment of the table or its schema; V113__operations_backup.sql says what it may be */
    record Listed(String name, String remark, List<String> columns) {

        boolean isInBackups() {
            return !remark.equals("not in backups");
        }

        /** Whether rows in it were entered by people. */
        boolean holdsWork() {
            return isInBackups() && !remark.equals("filled at start");
        }
    }
}
