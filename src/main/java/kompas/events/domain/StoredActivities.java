package kompas.events.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities as they stand in the database; each method is one statement. */
@Component
class StoredActivities implements Activities {

    private static final String ACTIVITY = """
            select a.*, (select jsonb_agg(to_jsonb(h) order by h.role, h.position, h.id)
                         from events.host h where h.activity_id = a.id) as hosts,
                   (select to_jsonb(b) from libraries.public_branch b where b.id = a.branch_id) as branch
            from events.activity a where a.deleted_at is null and \s""";

    private static final String PUBLIC = ACTIVITY + """
            a.status in ('published', 'cancelled')
            and a.id = coalesce((select id from events.activity where slug = :slug),
                                (select activity_id from events.old_slug where slug = :slug))""";

    private static final String OCCURRENCE = """
            select o.*, a.status = 'cancelled' or o.status = 'cancelled' as is_cancelled
            from events.occurrence o join events.activity a on a.id = o.activity_id
            where a.deleted_at is null and \s""";

    private final JdbcClient database;

    StoredActivities(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Activity> findPublic(String slug) {
        return database.sql(PUBLIC)
                .param("slug", slug)
                .query((row, number) -> ActivityRows.activity(row))
                .optional();
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return database.sql(ACTIVITY + "a.id = :id")
                .param("id", id.value())
                .query((row, number) -> ActivityRows.activity(row))
                .optional();
    }

    @Override
    public Optional<Activity> findAny(String slug) {
        return database.sql(ACTIVITY + "a.slug = :slug")
                .param("slug", slug)
                .query((row, number) -> ActivityRows.activity(row))
                .optional();
    }

    @Override
    public List<Occurrence> occurrences(ActivityId activity) {
        return database.sql(OCCURRENCE + "o.activity_id = :activity order by o.starts_at, o.id")
                .param("activity", activity.value())
                .query((row, number) -> ActivityRows.occurrence(row))
                .list();
    }

    @Override
    public Optional<Occurrence> findOccurrence(OccurrenceId id) {
        return database.sql(OCCURRENCE + "o.id = :id")
                .param("id", id.value())
                .query((row, number) -> ActivityRows.occurrence(row))
                .optional();
    }

    @Override
    public List<Activity> allPublic(Collection<ActivityId> ids) {
        return database.sql(ACTIVITY + "a.status in ('published', 'cancelled') and a.id = any(:ids)")
                .param("ids", values(ids))
                .query((row, number) -> ActivityRows.activity(row))
                .list();
    }

    @Override
    public List<Occurrence> occurrencesOf(Collection<ActivityId> activities) {
        return database.sql(OCCURRENCE + "o.activity_id = any(:activities) order by o.activity_id, o.starts_at, o.id")
                .param("activities", values(activities))
                .query((row, number) -> ActivityRows.occurrence(row))
                .list();
    }

    private static UUID[] values(Collection<ActivityId> ids) {
        return ids.stream().map(ActivityId::value).toArray(UUID[]::new);
    }
}
