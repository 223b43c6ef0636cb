package kompas.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything in a database that a backup must bring back, to be compared. */
record Installed(Map<String, List<String>> rows, List<String> structure) {

    /** Keys, checks, indexes, triggers and views, and whether they are in force. */
    private static final String STRUCTURE = """
            select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
            from pg_constraint where conrelid <> 0
            union all
            select concat_ws(' ', 'index', pg_get_indexdef(indexrelid), indisvalid) from pg_index
            where pg_get_indexdef(indexrelid) !~ ' pg_toast'
            union all
            select concat_ws(' ', 'trigger', pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal
            union all
            select concat_ws(' ', 'view', oid::regclass, pg_get_viewdef(oid)) from pg_class where relkind in ('v', 'm')
            union all
            select concat_ws(' ', 'sequence', schemaname, sequencename, last_value) from pg_sequences
            where schemaname <> 'search'
            order by 1
            """;

    static Installed in(DataSource database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        JdbcClient sql = JdbcClient.create(database);
        try (Connection connection = database.getConnection()) {
            for (Catalogue.Listed table : new Catalogue(connection).tables()) {
                if (table.isInBackups() && !table.name().equals("shared.data_version")) {
                    String all = "select t::text from " + table.name() + " t order by 1";
                    rows.put(table.name(), sql.sql(all).query(String.class).list());
                }
            }
        }
        return new Installed(
                rows, new ArrayList<>(sql.sql(STRUCTURE).query(String.class).list()));
    }

    /** Every file below the folder, with a sum of what is in it. */
    static Map<String, Long> filesIn(Path folder) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                found.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return found;
    }
}
