package kompas.surveys.collecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.stray} as those read it who see to it. */
@Repository
class StrayRows {

    private static final String READ = """
            select s.*, d.person_id from surveys.stray s left join surveys.device d on d.id = s.device_id
            where s.survey_id = :survey\s""";

    private final JdbcClient database;

    StrayRows(JdbcClient database) {
        this.database = database;
    }

    /** What waits first, then the newest. */
    List<Stray> all(SurveyId survey, int most) {
        return database.sql(READ + "order by s.settled_at is not null, s.received_at desc, s.id desc limit :most")
                .param("survey", survey.value())
                .param("most", most)
                .query((row, number) -> stray(row))
                .list();
    }

    /** Nobody else sees to it until this transaction ends. */
    Optional<Stray> lock(SurveyId survey, UUID id) {
        return database.sql(READ + "and s.id = :id for update of s")
                .param("survey", survey.value())
                .param("id", id)
                .query((row, number) -> stray(row))
                .optional();
    }

    void settle(UUID id, Stray.Settled settled) {
        database.sql("""
                update surveys.stray set settled_at = :at, settled_by = :by, note = nullif(:note, ''), response_id = cast(:response as uuid)
                where id = :id""")
                .param("id", id)
                .param("at", settled.at().atOffset(ZoneOffset.UTC))
                .param("by", settled.by().map(PersonId::value).orElse(null))
                .param("note", settled.note())
                .param("response", settled.response().orElse(null))
                .update();
    }

    private static Stray stray(ResultSet row) throws SQLException {
        return new Stray(
                row.getObject("id", UUID.class),
                row.getString("reason").equals("conflict"),
                moment(row, "received_at").orElseThrow(),
                ResponseMode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                row.getBoolean("draft"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getBytes("content"),
                settled(row));
    }

    private static Optional<Stray.Settled> settled(ResultSet row) throws SQLException {
        Optional<Instant> at = moment(row, "settled_at");
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stray.Settled(
                at.get(),
                Optional.ofNullable(row.getObject("settled_by", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("note")).orElse(""),
                Optional.ofNullable(row.getObject("response_id", UUID.class))));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
