package kompas.operations.backup;

import java.sql.SQLException;

/** Takes everything out of a database but its extensions. */
final class Emptying {

    private static final String SCHEMAS = "select quote_ident(n.nspname) from pg_namespace n where " + Catalogue.OURS
            + " and n.nspname <> 'public' order by 1";
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p')
            """;

    private Emptying() {}

    static void empty(Catalogue catalogue) throws SQLException {
        for (String schema : catalogue.list(SCHEMAS, row -> row.getString(1))) {
            catalogue.run("drop schema " + schema + " cascade");
        }
        for (String table : catalogue.list(TABLES, row -> row.getString(1))) {
            catalogue.run("drop table " + table + " cascade");
        }
    }
}
