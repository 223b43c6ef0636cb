package kompas.events.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.calendars.SubscribedEvent.State;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.subscribed_event}: what stands in subscribed calendars, and what became of it. */
@Repository
class SubscribedRows {

    private static final int LONGEST_TITLE = 300;

    private static final String WRITE = """
            insert into events.subscribed_event (subscription_id, uid, title, starts, state, reason, activity_id, digest, given, seen_at)
            values (:subscription, :uid, :title, :starts, :state, :reason, :activity, :digest, cast(:given as jsonb), :now)
            on conflict (subscription_id, uid) do update set title = excluded.title, starts = excluded.starts, state = excluded.state,
                reason = excluded.reason, activity_id = excluded.activity_id, digest = excluded.digest, given = excluded.given, seen_at = excluded.seen_at""";

    private static final String ALL = """
            select * from events.subscribed_event where subscription_id = :subscription order by state, starts, uid limit 5000""";

    private static final String SAME_ELSEWHERE = """
            select e.activity_id from events.subscribed_event e join events.activity a on a.id = e.activity_id and a.deleted_at is null
            where e.uid = :uid and e.subscription_id <> :subscription and e.state in ('taken', 'joined') order by e.id limit 1""";

    private static final String ALIKE = """
            select a.id, exists (select from events.subscribed_event e where e.activity_id = a.id and e.state = 'taken') as subscribed
            from events.occurrence o join events.activity a on a.id = o.activity_id
            where o.starts_at = :starts and o.status = 'planned' and a.deleted_at is null
              and a.status in ('draft', 'proposed', 'published')
              and exists (select from jsonb_each_text(a.title -> 'texts') t where lower(t.value) = lower(:title))
              and (:place::text is null or a.place_name is null or lower(a.place_name) = lower(:place))
              and not exists (select from events.subscribed_event e where e.activity_id = a.id and e.subscription_id = :subscription)
            order by subscribed desc, a.id limit 1""";

    private static final String WAITING = """
            select count(*) from events.subscribed_event e left join events.activity a on a.id = e.activity_id
            where e.subscription_id = :subscription
              and (e.state = 'alike' or e.state = 'taken' and a.status = 'proposed' and a.deleted_at is null)""";

    private final JdbcClient database;

    SubscribedRows(JdbcClient database) {
        this.database = database;
    }

    List<SubscribedEvent> of(SubscriptionId subscription) {
        return database.sql(ALL)
                .param("subscription", subscription.value())
                .query((row, number) -> event(row))
                .list();
    }

    Optional<SubscribedEvent> find(SubscriptionId subscription, UUID event) {
        return database.sql("select * from events.subscribed_event where id = :id and subscription_id = :subscription")
                .param("id", event)
                .param("subscription", subscription.value())
                .query((row, number) -> event(row))
                .optional();
    }

    /** What the calendar said of an event last; empty for one no activity was made of. */
    Optional<Given> given(UUID event) {
        return database.sql("select given from events.subscribed_event where id = :id and given is not null")
                .param("id", event)
                .query(String.class)
                .optional()
                .flatMap(Given::read);
    }

    void write(SubscriptionId subscription, SubscribedEvent event, Optional<Given> given, Instant now) {
        database.sql(WRITE)
                .param("subscription", subscription.value())
                .param("uid", event.uid())
                .param("title", shortened(event.title(), LONGEST_TITLE))
                .param("starts", shortened(event.starts(), 100))
                .param("state", event.state().code())
                .param("reason", event.reason().orElse(null))
                .param("activity", event.activity().map(ActivityId::value).orElse(null))
                .param("digest", event.digest().orElse(null))
                .param("given", given.map(Given::json).orElse(null))
                .param("now", moment(now))
                .update();
    }

    /** Says that these were there again, as they were. */
    void seen(List<UUID> events, Instant now) {
        database.sql("update events.subscribed_event set seen_at = :now where id = any(:ids)")
                .param("now", moment(now))
                .param("ids", events.toArray(UUID[]::new))
                .update();
    }

    void state(UUID event, State state, @Nullable ActivityId activity) {
        database.sql("""
                        update events.subscribed_event set state = :state, activity_id = :activity, digest = null,
                               given = jsonb_set(given, '{dates}', '{}') where id = :id""")
                .param("id", event)
                .param("state", state.code())
                .param("activity", activity == null ? null : activity.value())
                .update();
    }

    void forget(UUID event) {
        database.sql("delete from events.subscribed_event where id = :id")
                .param("id", event)
                .update();
    }

    /** The activity that another calendar tells of under the same id. */
    Optional<ActivityId> sameElsewhere(SubscriptionId subscription, String uid) {
        return database.sql(SAME_ELSEWHERE)
                .param("uid", uid)
                .param("subscription", subscription.value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::of);
    }

    /** @param subscribed whether it came from a calendar too, and not from somebody's hand */
    record Alike(ActivityId activity, boolean subscribed) {}

    /** One with the same title that begins at the same moment at the same place. */
    Optional<Alike> alike(SubscriptionId subscription, ForeignEvent event) {
        return database.sql(ALIKE)
                .param("starts", event.starts().atZone(event.zone()).toOffsetDateTime())
                .param("title", event.title())
                .param("place", event.place().orElse(null))
                .param("subscription", subscription.value())
                .query((row, number) ->
                        new Alike(ActivityId.of(row.getObject("id", UUID.class)), row.getBoolean("subscribed")))
                .optional();
    }

    /** How many wait for an answer: proposed, or perhaps there already. */
    int waiting(SubscriptionId subscription) {
        return database.sql(WAITING)
                .param("subscription", subscription.value())
                .query(Integer.class)
                .single();
    }

    private static SubscribedEvent event(ResultSet row) throws SQLException {
        return new SubscribedEvent(
                row.getObject("id", UUID.class),
                row.getString("uid"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("starts")),
                Coded.find(State.class, row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getObject("activity_id", UUID.class)).map(ActivityId::of),
                Optional.ofNullable(row.getString("digest")));
    }

    private static @Nullable String shortened(Optional<String> text, int most) {
        return text.map(words -> words.substring(0, Math.min(words.length(), most)))
                .orElse(null);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
