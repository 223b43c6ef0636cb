package kompas.events.helping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.events.ActivityId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.helper_task}, and which activities have any, in memory. */
@Repository
class HelpTasks {

    private final JdbcClient database;
    private final Versioned<Set<UUID>> helped;

    HelpTasks(JdbcClient database, DataVersions versions) {
        this.database = database;
        this.helped = versions.kept(this::readHelped, "events");
    }

    /**
     * A task as it was typed.
     *
     * @param leastAge 0, 16 or 18
     */
    record Words(LocalizedText title, Optional<LocalizedText> description, int leastAge) {}

    /** Whether anything is asked of volunteers there; costs a statement only after activities changed. */
    boolean any(ActivityId activity) {
        return helped.get().contains(activity.value());
    }

    private Set<UUID> readHelped() {
        return database.sql("select distinct activity_id from events.helper_task").query(UUID.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    UUID add(ActivityId activity, Words words) {
        return database.sql("""
                        insert into events.helper_task (activity_id, title, description, least_age, position)
                        select :activity, cast(:title as jsonb), cast(:description as jsonb), :age, count(*)
                        from events.helper_task where activity_id = :activity returning id""")
                .param("activity", activity.value())
                .param("title", LocalizedColumn.write(words.title()))
                .param("description", LocalizedColumn.writeOptional(words.description()))
                .param("age", words.leastAge())
                .query(UUID.class)
                .single();
    }

    void change(UUID task, Words words) {
        database.sql("""
                        update events.helper_task set title = cast(:title as jsonb), description = cast(:description as jsonb),
                            least_age = :age
                        where id = :task""")
                .param("task", task)
                .param("title", LocalizedColumn.write(words.title()))
                .param("description", LocalizedColumn.writeOptional(words.description()))
                .param("age", words.leastAge())
                .update();
    }

    /** False when somebody has a shift of it. */
    boolean remove(UUID task) {
        List<UUID> locked = database.sql(
                        "select id from events.helper_shift where task_id = :task and taken = 0 for update")
                .param("task", task)
                .query(UUID.class)
                .list();
        int all = database.sql("select count(*) from events.helper_shift where task_id = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
        return locked.size() == all
                && database.sql("delete from events.helper_task where id = :task")
                                .param("task", task)
                                .update()
                        > 0;
    }
}
