package kompas.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long this installation keeps what, and what its nights deleted. */
@Component
public class Retentions {

    private static final String WRITE = """
            insert into jobs.forgotten (kind, ran_at, count) values (:kind, :at, :count)
            on conflict (kind) do update set ran_at = excluded.ran_at, count = excluded.count
            """;

    private final JdbcClient sql;
    private final List<RetentionPeriod> configured;

    Retentions(JdbcClient sql, List<RetentionPeriod> configured) {
        this.sql = sql;
        this.configured = List.copyOf(configured);
    }

    /** As configured here, else as decided for everybody; empty for what has another end than time. */
    public Optional<Period> period(Retention what) {
        return configured.stream()
                .filter(each -> each.what() == what)
                .map(RetentionPeriod::period)
                .findFirst()
                .or(what::period);
    }

    /** What the last night that looked after each kind deleted of it. */
    public Map<Retention, Forgotten> lastNight() {
        Map<String, Forgotten> byKind = sql
                .sql("select kind, ran_at, count from jobs.forgotten")
                .query((row, number) -> Map.entry(row.getString("kind"), read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Stream.of(Retention.values())
                .filter(what -> byKind.containsKey(what.code()))
                .collect(Collectors.toMap(what -> what, what -> byKind.get(what.code())));
    }

    void write(Retention what, Instant at, int count) {
        sql.sql(WRITE)
                .param("kind", what.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("count", count)
                .update();
    }

    private static Forgotten read(ResultSet row) throws SQLException {
        return new Forgotten(row.getObject("ran_at", OffsetDateTime.class).toInstant(), row.getInt("count"));
    }

    /** What was deleted of a kind, and when. */
    public record Forgotten(Instant at, int count) {}
}
