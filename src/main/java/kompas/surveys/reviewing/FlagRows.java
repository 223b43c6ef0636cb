package kompas.surveys.reviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.reviewing.ReceivedResponse.Dismissed;
import kompas.surveys.reviewing.ReceivedResponse.Flagged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code surveys.flag}, and writes that somebody said why one means nothing. */
@Repository
class FlagRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    FlagRows(JdbcClient database) {
        this.database = database;
    }

    /** What was dismissed last. */
    List<Flagged> of(UUID response) {
        return database.sql("""
                select kind, path, detail, says, dismissed_at, dismissed_by, dismissed_why from surveys.flag
                where response_id = :id order by dismissed_at is not null, path, kind""")
                .param("id", response)
                .query((row, number) -> flagged(row))
                .list();
    }

    /** @return whether there was such a one that nobody had dismissed */
    boolean dismiss(UUID response, String kind, String path, Dismissed dismissed) {
        return database.sql("""
                update surveys.flag set dismissed_at = :at, dismissed_by = :by, dismissed_why = :why
                where response_id = :response and kind = :kind and path = :path and dismissed_at is null""")
                        .param("at", dismissed.at().atOffset(ZoneOffset.UTC))
                        .param("by", dismissed.by().map(PersonId::value).orElse(null))
                        .param("why", dismissed.why())
                        .param("response", response)
                        .param("kind", kind)
                        .param("path", path)
                        .update()
                > 0;
    }

    private static Flagged flagged(ResultSet row) throws SQLException {
        Map<String, String> says = new LinkedHashMap<>();
        JSON.readTree(row.getString("says"))
                .properties()
                .forEach(word -> says.put(word.getKey(), word.getValue().asString()));
        Optional<Instant> at = Optional.ofNullable(row.getObject("dismissed_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        if (at.isEmpty()) {
            return new Flagged(
                    row.getString("kind"), row.getString("path"), row.getString("detail"), says, Optional.empty());
        }
        Dismissed dismissed = new Dismissed(
                at.get(),
                Optional.ofNullable(row.getObject("dismissed_by", UUID.class)).map(PersonId::new),
                row.getString("dismissed_why"));
        return new Flagged(
                row.getString("kind"), row.getString("path"), row.getString("detail"), says, Optional.of(dismissed));
    }
}
