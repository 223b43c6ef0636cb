package kompas.surveys.method;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.method_step} and {@code surveys.letter}. */
@Repository
class MethodRows {

    private final JdbcClient database;

    MethodRows(JdbcClient database) {
        this.database = database;
    }

    /** In their order. */
    List<MethodStep> steps(SurveyId survey) {
        return database.sql("select * from surveys.method_step where survey_id = :survey order by position, id")
                .param("survey", survey.value())
                .query((row, number) -> step(row))
                .list();
    }

    /** Puts one last, or changes it; one of another survey stays as it is. */
    void write(SurveyId survey, MethodStep step) {
        database.sql("""
                        insert into surveys.method_step as s (id, survey_id, position, day, title, text)
                        values (:id, :survey, (select coalesce(max(position), 0) + 1 from surveys.method_step where survey_id = :survey),
                                :day, cast(:title as jsonb), cast(:text as jsonb))
                        on conflict (id) do update set day = excluded.day, title = excluded.title, text = excluded.text
                        where s.survey_id = excluded.survey_id""")
                .param("id", step.id())
                .param("survey", survey.value())
                .param("day", step.day())
                .param("title", LocalizedColumn.write(step.title()))
                .param("text", LocalizedColumn.writeOptional(step.text()))
                .update();
    }

    void remove(SurveyId survey, UUID step) {
        database.sql("delete from surveys.method_step where survey_id = :survey and id = :id")
                .param("survey", survey.value())
                .param("id", step)
                .update();
    }

    /** Ticks one off, or not any more. */
    void done(SurveyId survey, UUID step, boolean done, PersonId by) {
        database.sql("""
                        update surveys.method_step set done_at = case when :done then coalesce(done_at, now()) end,
                               done_by = case when :done then coalesce(done_by, cast(:by as uuid)) end
                        where survey_id = :survey and id = :id""")
                .param("done", done)
                .param("by", by.value())
                .param("survey", survey.value())
                .param("id", step)
                .update();
    }

    /** Changes places with the one before it, or after it. */
    void move(SurveyId survey, UUID step, boolean up) {
        database.sql("""
                        with ordered as (
                            select id, row_number() over (order by position, id) as place from surveys.method_step where survey_id = :survey),
                        moved as (
                            select o.id, case when o.id = :id then o.place + :by
                                              when o.place = (select place + :by from ordered where id = :id) then o.place - :by
                                              else o.place end as place from ordered o)
                        update surveys.method_step s set position = m.place from moved m where m.id = s.id""")
                .param("survey", survey.value())
                .param("id", step)
                .param("by", up ? -1 : 1)
                .update();
    }

    /** A letter in the words of the survey. */
    record Own(Optional<String> subject, String body) {}

    Optional<Own> letter(SurveyId survey, LetterName name, String language) {
        return database.sql(
                        "select subject, body from surveys.letter where survey_id = :survey and name = :name and language = :language")
                .param("survey", survey.value())
                .param("name", name.code())
                .param("language", language)
                .query((row, number) -> new Own(Optional.ofNullable(row.getString("subject")), row.getString("body")))
                .optional();
    }

    void write(SurveyId survey, LetterName name, String language, LetterText text) {
        database.sql("""
                        insert into surveys.letter (survey_id, name, language, subject, body)
                        values (:survey, :name, :language, nullif(:subject, ''), :body)
                        on conflict (survey_id, name, language) do update
                        set subject = excluded.subject, body = excluded.body, changed_at = now()""")
                .param("survey", survey.value())
                .param("name", name.code())
                .param("language", language)
                .param("subject", text.subject())
                .param("body", text.body())
                .update();
    }

    /** From then on it is the one that comes with Kompas. */
    void forget(SurveyId survey, LetterName name, String language) {
        database.sql("delete from surveys.letter where survey_id = :survey and name = :name and language = :language")
                .param("survey", survey.value())
                .param("name", name.code())
                .param("language", language)
                .update();
    }

    /** Where nothing is said yet of what happens to the answers. */
    void privacy(SurveyId survey, String json) {
        database.sql(
                        "update surveys.survey set privacy = cast(:privacy as jsonb) where id = :survey and privacy is null")
                .param("privacy", json)
                .param("survey", survey.value())
                .update();
    }

    /** As the survey says itself, else as its library has it; "" for what is not known. */
    Reach reach(SurveyId survey) {
        return database.sql("""
                        select coalesce(h.email, l.email, '') as email, coalesce(h.phone, l.phone, '') as phone
                        from surveys.survey s left join libraries.library l on l.id = s.library_id
                        left join surveys.letter_head h on h.survey_id = s.id where s.id = :survey""")
                .param("survey", survey.value())
                .query((row, number) -> new Reach(row.getString("phone"), row.getString("email")))
                .optional()
                .orElse(new Reach("", ""));
    }

    void reach(SurveyId survey, Reach reach) {
        database.sql("""
                        insert into surveys.letter_head (survey_id, phone, email) values (:survey, nullif(:phone, ''), nullif(:email, ''))
                        on conflict (survey_id) do update set phone = excluded.phone, email = excluded.email""")
                .param("survey", survey.value())
                .param("phone", reach.phone())
                .param("email", reach.email())
                .update();
    }

    private static MethodStep step(ResultSet row) throws SQLException {
        return new MethodStep(
                row.getObject("id", UUID.class),
                row.getInt("day"),
                LocalizedColumn.read(row.getString("title")),
                LocalizedColumn.readOptional(row.getString("text")),
                Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("done_by", UUID.class)).map(PersonId::new));
    }
}
