package kompas.surveys.writing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.workbook.Workbook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code surveys.writing_step}: what was done to a draft. */
@Repository
class StepRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEPT = 60;

    private final JdbcClient database;

    StepRows(JdbcClient database) {
        this.database = database;
    }

    /** What can be taken back, and what done again. */
    record Around(Optional<String> back, Optional<String> again) {}

    /** Nothing where the draft was changed otherwise since, by a workbook handed in. */
    Around around(UUID draft) {
        return database.sql("""
                with now as (select max(number) as number from surveys.writing_step where form_version_id = :draft and not undone)
                select (select s.act from surveys.writing_step s join now on s.number = now.number
                        join surveys.form_version v on v.id = s.form_version_id and v.workbook = s.workbook
                        where s.form_version_id = :draft and s.number > 0) as back,
                       (select s.act from surveys.writing_step s where s.form_version_id = :draft and s.undone
                         and exists (select from surveys.writing_step o join now on o.number = now.number
                              join surveys.form_version v on v.id = o.form_version_id and v.workbook = o.workbook
                              where o.form_version_id = :draft)
                         order by s.number limit 1) as again""")
                .param("draft", draft)
                .query((row, number) -> new Around(
                        Optional.ofNullable(row.getString("back")), Optional.ofNullable(row.getString("again"))))
                .single();
    }

    boolean knows(UUID draft, String token) {
        return database.sql(
                        "select exists (select from surveys.writing_step where form_version_id = :draft and token = :token)")
                .param("draft", draft)
                .param("token", token)
                .query(Boolean.class)
                .single();
    }

    /** The draft as it is becomes the place steps begin from, unless the last of them led here. */
    void begin(UUID draft, OffsetDateTime at) {
        database.sql("""
                delete from surveys.writing_step where form_version_id = :draft and not exists (
                  select from surveys.writing_step s join surveys.form_version v on v.id = s.form_version_id and v.workbook = s.workbook
                  where s.form_version_id = :draft and s.number =
                    (select max(number) from surveys.writing_step where form_version_id = :draft and not undone))""").param("draft", draft).update();
        database.sql("""
                insert into surveys.writing_step (form_version_id, number, token, act, subject, workbook, done_at)
                select id, 0, '', 'begin', '', workbook, :at from surveys.form_version
                where id = :draft and not exists (select from surveys.writing_step where form_version_id = :draft)""")
                .param("draft", draft)
                .param("at", at.withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    /** Writes down what the draft has become; what was taken back before cannot be done again. */
    void add(UUID draft, Step step, UUID by, OffsetDateTime at) {
        database.sql("delete from surveys.writing_step where form_version_id = :draft and undone")
                .param("draft", draft)
                .update();
        database.sql("""
                insert into surveys.writing_step (form_version_id, number, token, act, subject, workbook, person_id, done_at)
                select v.id, (select coalesce(max(number), 0) + 1 from surveys.writing_step where form_version_id = v.id),
                       :token, :act, :subject, v.workbook, :by, :at
                from surveys.form_version v where v.id = :draft""")
                .param("draft", draft)
                .param("token", step.token())
                .param("act", step.act())
                .param("subject", step.subject())
                .param("by", by)
                .param("at", at)
                .update();
        database.sql("""
                delete from surveys.writing_step where form_version_id = :draft
                  and number < (select max(number) - :kept from surveys.writing_step where form_version_id = :draft)""").param("draft", draft).param("kept", KEPT).update();
    }

    /** Takes back the last step; the workbook before it. */
    Optional<Workbook> back(UUID draft) {
        return database.sql("""
                with taken as (update surveys.writing_step set undone = true where form_version_id = :draft and number =
                   (select max(number) from surveys.writing_step where form_version_id = :draft and not undone
                     and exists (select from surveys.writing_step b where b.form_version_id = :draft
                                 and b.number < surveys.writing_step.number)) returning number)
                select s.workbook from surveys.writing_step s join taken on s.number < taken.number
                where s.form_version_id = :draft order by s.number desc limit 1""")
                .param("draft", draft)
                .query((row, number) -> JSON.readValue(row.getString("workbook"), Workbook.class))
                .optional();
    }

    /** Does again what was taken back last; the workbook after it. */
    Optional<Workbook> again(UUID draft) {
        return database.sql("""
                update surveys.writing_step set undone = false where form_version_id = :draft and number =
                   (select min(number) from surveys.writing_step where form_version_id = :draft and undone) returning workbook""")
                .param("draft", draft)
                .query((row, number) -> JSON.readValue(row.getString("workbook"), Workbook.class))
                .optional();
    }
}
