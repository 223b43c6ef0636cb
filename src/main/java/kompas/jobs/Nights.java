package kompas.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the nights did. */
@Component
public class Nights {

    private static final String BEGIN = """
            insert into jobs.night (code, began_at) values (:code, now())
            on conflict (code) do update set began_at = now(), ended_at = null, report = null, failed = false
            """;

    private static final String END = """
            update jobs.night
            set ended_at = now(), report = :report, failed = :failed,
                succeeded_at = case when :failed then succeeded_at else now() end
            where code = :code
            """;

    private final JdbcClient sql;

    Nights(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last night of everything that ever was done at night, by code. */
    public List<Night> all() {
        return sql.sql("select * from jobs.night order by code")
                .query((row, number) -> read(row))
                .list();
    }

    void begin(String code) {
        sql.sql(BEGIN).param("code", code).update();
    }

    void end(String code, String report, boolean failed) {
        sql.sql(END)
                .param("code", code)
                .param("report", report)
                .param("failed", failed)
                .update();
    }

    private static Night read(ResultSet row) throws SQLException {
        return new Night(
                row.getString("code"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                Objects.requireNonNullElse(row.getString("report"), ""),
                row.getBoolean("failed"),
                instant(row, "succeeded_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
