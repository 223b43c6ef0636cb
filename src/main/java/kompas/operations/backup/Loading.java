package kompas.operations.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kompas.operations.backup.Manifest.Sequence;
import kompas.operations.backup.Manifest.Table;
import kompas.shared.commands.Progress;
import org.postgresql.PGConnection;

/**
 * Fills the tables of a freshly migrated database in one transaction: foreign keys, indexes and triggers are taken away,
 * rows copied in, and what was taken away made again over all rows at once, which proves that they belong together.
 */
final class Loading {

    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where contype = 'f' and conparentid = 0 and {ours}
            """.replace("{ours}", Catalogue.OURS);

    private static final String INDEXES = """
            select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'i' and not c.relispartition and {ours}
              and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            """.replace("{ours}", Catalogue.OURS);

    private static final String TRIGGERS = """
            select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                   format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
            from pg_trigger join pg_class c on c.oid = tgrelid join pg_namespace n on n.oid = c.relnamespace
            where not tgisinternal and tgparentid = 0 and tgenabled = 'O' and c.relkind in ('r', 'p') and {ours}
            """.replace("{ours}", Catalogue.OURS);

    private static final String VIEWS = """
            select format('refresh materialized view %s', c.oid::regclass)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'm' and {ours} order by c.oid
            """.replace("{ours}", Catalogue.OURS);

    /** Browsers keep pages with the counters they were made at: from here on none has been before. */
    private static final String AHEAD =
            "update shared.data_version set version = greatest(version, cast(extract(epoch from now()) as bigint))";

    private final Connection connection;
    private final Catalogue catalogue;
    private final Archive archive;

    Loading(Connection connection, Archive archive) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
        this.archive = archive;
    }

    void load(Progress progress) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            catalogue.run("set local maintenance_work_mem = '128MB'");
            List<Undone> keys = undo(FOREIGN_KEYS);
            List<Undone> indexes = undo(INDEXES);
            List<Undone> triggers = undo(TRIGGERS);
            fill(progress);
            for (List<Undone> taken : List.of(indexes, keys, triggers)) {
                for (Undone each : taken) {
                    catalogue.run(each.again());
                }
            }
            for (String view : catalogue.list(VIEWS, row -> row.getString(1))) {
                catalogue.run(view);
            }
            catalogue.run(AHEAD);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<Undone> undo(String query) throws SQLException {
        List<Undone> found = catalogue.list(query, row -> new Undone(row.getString(1), row.getString(2)));
        for (Undone each : found) {
            catalogue.run(each.away());
        }
        return found;
    }

    private void fill(Progress progress) throws SQLException, IOException {
        for (Catalogue.Listed table : catalogue.tables()) {
            catalogue.run("truncate " + table.name());
        }
        for (Table table : archive.manifest().tables()) {
            copy(table, progress);
            catalogue.run("analyze " + table.name());
        }
        for (Sequence sequence : archive.manifest().sequences()) {
            catalogue.run("select setval('" + sequence.name() + "', " + sequence.last() + ")");
        }
    }

    private void copy(Table table, Progress progress) throws SQLException, IOException {
        String copy = "copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin";
        try (InputStream rows = new Shown(archive.open(table), progress)) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows, 64 * 1024);
            if (copied != table.rows()) {
                throw new IOException(table.name() + " has " + copied + " rows of " + table.rows());
            }
        }
    }

    /** Something taken away for a while, and what brings it back. */
    private record Undone(String away, String again) {}

    /** Rows as they are read. */
    private static final class Shown extends FilterInputStream {

        private final Progress progress;

        Shown(InputStream rows, Progress progress) {
            super(rows);
            this.progress = progress;
        }

        @Override
        public int read(byte[] block, int from, int most) throws IOException {
            int length = in.read(block, from, most);
            progress.advance(Lines.in(block, from, Math.max(0, length)));
            return length;
        }
    }
}
