package kompas.events.finding.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.events.finding.FoundActivities.Line;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the lines of one page say beyond what everything is found by. */
@Repository
class LineRows {

    private static final String LINES = """
            select o.id, o.note, o.seats - o.taken as left, a.summary
            from events.public_occurrence o join events.public_activity a on a.id = o.activity_id
            where o.id = any(:ids)""";

    private final JdbcClient sql;

    LineRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param left seats nobody has yet; empty when as many may come as like */
    record Said(Optional<LocalizedText> summary, Optional<LocalizedText> note, OptionalInt left) {

        static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** In one statement, and none for no lines. */
    Map<UUID, Said> of(Collection<Line> lines) {
        Map<UUID, Said> said = new HashMap<>();
        if (!lines.isEmpty()) {
            UUID[] ids = lines.stream().map(line -> line.date().id().value()).toArray(UUID[]::new);
            sql.sql(LINES).param("ids", ids).query((ResultSet row) -> {
                said.put(row.getObject("id", UUID.class), said(row));
            });
        }
        return said;
    }

    private static Said said(ResultSet row) throws SQLException {
        int left = row.getInt("left");
        OptionalInt seats = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(left);
        return new Said(
                LocalizedColumn.readOptional(row.getString("summary")),
                LocalizedColumn.readOptional(row.getString("note")),
                seats);
    }
}
