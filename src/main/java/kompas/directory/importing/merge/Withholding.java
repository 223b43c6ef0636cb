package kompas.directory.importing.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.wishes.Described;
import kompas.directory.wishes.WishMarks;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows about organisations that want not to be listed end here: nothing of them is written. */
final class Withholding {

    private static final String KNOWN = """
            update decided d set outcome = 'unwanted' from directory.wish w
            where w.organisation_id = d.organisation_id and w.kind = 'unlisted' and d.outcome <> 'duplicate'""";

    private static final String NEW = """
            select d.row, s.source_id || '/' || s.record_key as record, coalesce(s.identifiers, '{}') as identifiers, s.name,
                   coalesce(s.other_names, '{}') as other_names, s.legal_form, s.settlement_id::text as settlement,
                   coalesce(s.municipality_id::text, s.region_id::text, s.country, '') as area
            from decided d join staged s using (row) where d.outcome = 'created' order by d.row""";

    private static final String STRIKE = "update decided set outcome = 'unwanted' where row = any(:rows)";

    private final JdbcClient database;
    private final WishMarks marks;

    Withholding(JdbcClient database) {
        this.database = database;
        this.marks = new WishMarks(database);
    }

    /** After rows were recognised, before they are compared with what is known. */
    void run() {
        database.sql(KNOWN).update();
        if (marks.isEmpty()) {
            return;
        }
        List<Integer> rows = new ArrayList<>();
        List<Described> described = new ArrayList<>();
        database.sql(NEW).query((ResultSet row) -> {
            rows.add(row.getInt("row"));
            described.add(read(row));
        });
        Integer[] unwanted =
                marks.recognise(described).keySet().stream().map(rows::get).toArray(Integer[]::new);
        if (unwanted.length > 0) {
            database.sql(STRIKE).param("rows", unwanted).update();
        }
    }

    private static Described read(ResultSet row) throws SQLException {
        Stream<String> names = LocalizedColumn.read(row.getString("name")).texts().values().stream();
        return new Described(
                texts(row, "identifiers"),
                List.of(row.getString("record")),
                Stream.concat(names, texts(row, "other_names").stream()).toList(),
                Optional.ofNullable(row.getString("legal_form")),
                Optional.ofNullable(row.getString("settlement")),
                row.getString("area"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
