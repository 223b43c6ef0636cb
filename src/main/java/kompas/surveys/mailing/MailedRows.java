package kompas.surveys.mailing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.mailed}: what came of a round for each. */
@Repository
class MailedRows {

    private final JdbcClient database;

    MailedRows(JdbcClient database) {
        this.database = database;
    }

    /** Some of those who still wait. */
    List<UUID> waiting(UUID mailing, int most) {
        return database.sql("""
                        select respondent_id from surveys.mailed where mailing_id = :mailing and outcome = 'waiting'
                        order by respondent_id limit :most""")
                .param("mailing", mailing)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Whether one still waits; if so nobody else writes to them until the transaction ends. */
    boolean take(UUID mailing, UUID respondent) {
        return database.sql("""
                        select true from surveys.mailed m join surveys.respondent r on r.id = m.respondent_id
                        where m.mailing_id = :mailing and m.respondent_id = :respondent and m.outcome = 'waiting' for update""")
                .param("mailing", mailing)
                .param("respondent", respondent)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void sent(UUID mailing, UUID respondent, LocalDate on) {
        database.sql("""
                        update surveys.mailed set outcome = 'sent', sent_on = :on
                        where mailing_id = :mailing and respondent_id = :respondent""")
                .param("mailing", mailing)
                .param("respondent", respondent)
                .param("on", on)
                .update();
    }

    void leaveOut(UUID mailing, UUID respondent, Turn why) {
        database.sql("""
                        update surveys.mailed set outcome = 'left_out', why = :why
                        where mailing_id = :mailing and respondent_id = :respondent""")
                .param("mailing", mailing)
                .param("respondent", respondent)
                .param("why", why.code())
                .update();
    }

    void fail(UUID mailing, UUID respondent) {
        database.sql("""
                        update surveys.mailed set outcome = 'failed'
                        where mailing_id = :mailing and respondent_id = :respondent and outcome = 'waiting'""")
                .param("mailing", mailing)
                .param("respondent", respondent)
                .update();
    }

    /** All who still wait get nothing any more. */
    void stop(UUID mailing) {
        database.sql(
                        "update surveys.mailed set outcome = 'stopped' where mailing_id = :mailing and outcome = 'waiting'")
                .param("mailing", mailing)
                .update();
    }

    /** What did not go out first, then by name. */
    List<MailedOne> of(UUID mailing, int from, int most) {
        return database.sql("""
                        select m.respondent_id, m.outcome, m.why, r.name, r.language, o.name as organisation_name
                        from surveys.mailed m join surveys.respondent r on r.id = m.respondent_id
                        left join directory.organisation o on o.id = r.organisation_id
                        where m.mailing_id = :mailing
                        order by m.outcome = 'sent', m.outcome,
                                 lower(coalesce(r.name, o.name -> 'texts' ->> (o.name ->> 'source'))), r.id
                        offset :from limit :most""")
                .param("mailing", mailing)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new MailedOne(
                        row.getObject("respondent_id", UUID.class),
                        row.getString("name") == null
                                ? LocalizedColumn.read(row.getString("organisation_name"))
                                : LocalizedText.of(row.getString("language"), row.getString("name")),
                        row.getString("outcome"),
                        row.getString("why") == null ? "" : row.getString("why")))
                .list();
    }
}
