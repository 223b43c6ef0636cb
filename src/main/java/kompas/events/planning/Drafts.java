package kompas.events.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code events.draft}: what was typed and not saved, found again by whoever typed it. */
@Repository
class Drafts implements Forgetting {

    private static final String KEEP = """
            insert into events.draft (id, person_id, activity_id, answers) values (:id, :person, :activity, cast(:answers as jsonb))
            on conflict (id) do update set answers = excluded.answers, changed_at = now() where draft.person_id = excluded.person_id""";

    private static final String KEEP_CHANGE = """
            insert into events.draft (id, person_id, activity_id, answers) values (:id, :person, :activity, cast(:answers as jsonb))
            on conflict (person_id, activity_id) do update set answers = excluded.answers, changed_at = now()""";

    private final JdbcClient database;
    private final JsonMapper json;

    Drafts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A draft somebody may go on with. */
    record Draft(UUID id, Answers answers, OffsetDateTime changed) {}

    void keep(UUID id, PersonId person, Optional<ActivityId> activity, Answers answers) {
        database.sql(activity.isPresent() ? KEEP_CHANGE : KEEP)
                .param("id", id)
                .param("person", person.value())
                .param("activity", activity.map(ActivityId::value).orElse(null))
                .param("answers", json.writeValueAsString(answers.typed()))
                .update();
    }

    Optional<Draft> find(UUID id, PersonId person) {
        return database.sql("select id, answers, changed_at from events.draft where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    Optional<Draft> of(ActivityId activity, PersonId person) {
        return database.sql("""
                select id, answers, changed_at from events.draft where activity_id = :activity and person_id = :person""")
                .param("activity", activity.value())
                .param("person", person.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    /** New activities somebody began, the latest first. */
    List<Draft> begun(PersonId person) {
        return database.sql("""
                select id, answers, changed_at from events.draft where person_id = :person and activity_id is null
                  and not exists (select from events.activity a where a.id = draft.id)
                order by changed_at desc limit 20""")
                .param("person", person.value())
                .query((row, number) -> draft(row))
                .list();
    }

    void drop(UUID id, PersonId person) {
        database.sql("delete from events.draft where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    void drop(ActivityId activity, PersonId person) {
        database.sql("delete from events.draft where activity_id = :activity and person_id = :person")
                .param("activity", activity.value())
                .param("person", person.value())
                .update();
    }

    @Override
    public Retention what() {
        return Retention.ACTIVITY_DRAFTS;
    }

    @Override
    public int forget(OffsetDateTime before) {
        return database.sql("delete from events.draft where changed_at < :before")
                .param("before", before)
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        Map<String, List<String>> typed = json.readValue(row.getString("answers"), new TypeReference<>() {});
        return new Draft(
                row.getObject("id", UUID.class), new Answers(typed), row.getObject("changed_at", OffsetDateTime.class));
    }
}
