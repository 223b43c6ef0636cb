package kompas.surveys.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;
import kompas.surveys.SurveyId;
import kompas.surveys.mailing.Mailing.Said;
import kompas.surveys.mailing.Mailing.Tally;
import kompas.surveys.method.LetterName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.mailing}: each round of a letter. */
@Repository
class MailingRows {

    private static final String READ = """
            select m.*, t.* from surveys.mailing m cross join lateral (
                select count(*) filter (where outcome = 'waiting') as waiting, count(*) filter (where outcome = 'sent') as sent,
                       count(*) filter (where outcome = 'left_out') as left_out, count(*) filter (where outcome = 'failed') as failed,
                       count(*) filter (where outcome = 'stopped') as stopped
                from surveys.mailed where mailing_id = m.id) t\s""";

    private final JdbcClient database;

    MailingRows(JdbcClient database) {
        this.database = database;
    }

    /** What a new one is to be. */
    record Draft(SurveyId survey, LetterName letter, int round, Way way, int pause) {}

    /**
     * One that waits for its day where there is such a day, and that has begun otherwise.
     *
     * @return the new one; empty when there is such a round already, or such a letter waits for its day too
     */
    Optional<UUID> add(Draft draft, Optional<LocalDate> planned, Optional<PersonId> by, Instant at) {
        return database.sql("""
                        insert into surveys.mailing (survey_id, letter, round, way, pause, planned_on, asked_by, asked_at, begun_at)
                        values (:survey, :letter, :round, :way, :pause, cast(:planned as date), :by, :at,
                                case when cast(:planned as date) is null then cast(:at as timestamptz) end)
                        on conflict do nothing returning id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("survey", draft.survey().value())
                .param("letter", draft.letter().code())
                .param("round", draft.round())
                .param("way", draft.way().code())
                .param("pause", draft.pause())
                .param("planned", planned.orElse(null))
                .param("by", by.map(PersonId::value).orElse(null))
                .query(UUID.class)
                .optional();
    }

    /** Which time it would be. */
    int next(SurveyId survey, LetterName letter) {
        return database.sql(
                        "select coalesce(max(round), 0) + 1 from surveys.mailing where survey_id = :survey and letter = :letter")
                .param("survey", survey.value())
                .param("letter", letter.code())
                .query(Integer.class)
                .single();
    }

    Optional<Mailing> find(UUID id) {
        return database.sql(READ + "where m.id = :id")
                .param("id", id)
                .query((row, number) -> mailing(row))
                .optional();
    }

    Optional<Mailing> find(SurveyId survey, LetterName letter, int round) {
        return database.sql(READ + "where m.survey_id = :survey and m.letter = :letter and m.round = :round")
                .param("survey", survey.value())
                .param("letter", letter.code())
                .param("round", round)
                .query((row, number) -> mailing(row))
                .optional();
    }

    /** Of a survey, the latest first. */
    List<Mailing> of(SurveyId survey) {
        return database.sql(
                        READ
                                + "where m.survey_id = :survey order by coalesce(m.begun_at, m.asked_at) desc, m.id desc limit 100")
                .param("survey", survey.value())
                .query((row, number) -> mailing(row))
                .list();
    }

    /** Those whose day has come. */
    List<Mailing> due(LocalDate today) {
        return database.sql(
                        READ
                                + "where m.planned_on <= :today and m.begun_at is null and m.stopped_at is null order by m.planned_on, m.id")
                .param("today", today)
                .query((row, number) -> mailing(row))
                .list();
    }

    /** @return whether it had not begun or ended before */
    boolean begin(UUID id, Instant at) {
        return database.sql(
                                "update surveys.mailing set begun_at = :at where id = :id and begun_at is null and stopped_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void job(UUID id, UUID job) {
        database.sql("update surveys.mailing set job = :job where id = :id")
                .param("id", id)
                .param("job", job)
                .update();
    }

    /** Empty while none was started. */
    Optional<UUID> job(UUID id) {
        return database.sql("select job from surveys.mailing where id = :id and job is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** @return whether there was anything left to stop */
    boolean stop(UUID id, Optional<PersonId> by, Instant at) {
        return database.sql("""
                        update surveys.mailing m set stopped_at = :at, stopped_by = :by
                        where id = :id and stopped_at is null and (begun_at is null
                            or exists (select from surveys.mailed d where d.mailing_id = m.id and d.outcome = 'waiting'))""")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.map(PersonId::value).orElse(null))
                        .update()
                > 0;
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        return new Mailing(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                LetterName.find(row.getString("letter")).orElseThrow(),
                row.getInt("round"),
                Coded.find(Way.class, row.getString("way")).orElseThrow(),
                row.getInt("pause"),
                Optional.ofNullable(row.getObject("planned_on", LocalDate.class)),
                new Said(
                        person(row, "asked_by"),
                        moment(row, "asked_at").orElseThrow(),
                        moment(row, "begun_at"),
                        person(row, "stopped_by"),
                        moment(row, "stopped_at")),
                new Tally(
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("left_out"),
                        row.getInt("failed"),
                        row.getInt("stopped")));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
