package kompas.events.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.events.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.subscription}. */
@Repository
class SubscriptionRows {

    private static final String ADD = """
            insert into events.subscription (id, organisation_id, url, trusted, time_zone, next_at)
            select :id, :organisation, :url, :trusted, :zone, :now
            where not exists (select from events.subscription where organisation_id = :organisation and url = :url)""";

    private static final String SELECT = "select * from events.subscription ";

    private static final String DUE = """
            update events.subscription set next_at = :again
            where id in (select id from events.subscription where next_at <= :now order by next_at limit :most for update skip locked)
            returning id""";

    private static final String READ = """
            update events.subscription set title = coalesce(:title, title), etag = :etag, last_modified = :modified,
                   read_at = :now, past = :past, next_at = :next, failing_since = null, failure = null where id = :id""";

    private static final String FAILED = """
            update events.subscription set failing_since = coalesce(failing_since, :now), failure = :why, next_at = :next
            where id = :id""";

    private final JdbcClient database;

    SubscriptionRows(JdbcClient database) {
        this.database = database;
    }

    /** @return false when the organisation has it already */
    boolean add(Subscription subscription, Instant now) {
        return database.sql(ADD)
                        .param("id", subscription.id().value())
                        .param("organisation", subscription.organisation().value())
                        .param("url", subscription.url())
                        .param("trusted", subscription.trusted())
                        .param("zone", subscription.zone().getId())
                        .param("now", moment(now))
                        .update()
                > 0;
    }

    Optional<Subscription> find(SubscriptionId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> subscription(row))
                .optional();
    }

    Optional<Subscription> source(ActivityId activity) {
        return database.sql(SELECT + """
                        where id = (select subscription_id from events.subscribed_event
                                    where activity_id = :activity and state in ('taken', 'gone') limit 1)""")
                .param("activity", activity.value())
                .query((row, number) -> subscription(row))
                .optional();
    }

    /** Keeps other readings of it out until the transaction ends; false when it is gone. */
    boolean lock(SubscriptionId id) {
        return database.sql("select id from events.subscription where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Those of some organisations, or all; failing ones first. */
    List<Subscription> of(@Nullable Collection<UUID> organisations) {
        return database.sql(SELECT + """
                        where :all or organisation_id = any(:organisations)
                        order by failing_since nulls last, created_at desc limit 500""")
                .param("all", organisations == null)
                .param("organisations", organisations == null ? new UUID[0] : organisations.toArray(UUID[]::new))
                .query((row, number) -> subscription(row))
                .list();
    }

    /** Those whose time has come; whoever asks next is given others. */
    List<SubscriptionId> due(Instant now, Instant again, int most) {
        return database.sql(DUE)
                .param("now", moment(now))
                .param("again", moment(again))
                .param("most", most)
                .query((row, number) -> new SubscriptionId(row.getObject("id", UUID.class)))
                .list();
    }

    void read(Subscription subscription, Optional<String> title, int past, Instant now, Instant next) {
        database.sql(READ)
                .param("id", subscription.id().value())
                .param(
                        "title",
                        title.map(name -> name.substring(0, Math.min(name.length(), 200)))
                                .orElse(null))
                .param("etag", subscription.last().etag().orElse(null))
                .param("modified", subscription.last().modified().orElse(null))
                .param("past", past)
                .param("now", moment(now))
                .param("next", moment(next))
                .update();
    }

    void failed(SubscriptionId id, String why, Instant now, Instant next) {
        database.sql(FAILED)
                .param("id", id.value())
                .param("why", why)
                .param("now", moment(now))
                .param("next", moment(next))
                .update();
    }

    void trust(SubscriptionId id, boolean trusted) {
        database.sql(
                        "update events.subscription set trusted = :trusted, etag = null, last_modified = null where id = :id")
                .param("id", id.value())
                .param("trusted", trusted)
                .update();
    }

    void remove(SubscriptionId id) {
        database.sql("delete from events.subscription where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        String why = row.getString("failure");
        return new Subscription(
                new SubscriptionId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("url"),
                Optional.ofNullable(row.getString("title")),
                row.getBoolean("trusted"),
                ZoneId.of(row.getString("time_zone")),
                new Subscription.Answered(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                instant(row, "read_at"),
                row.getInt("past"),
                instant(row, "failing_since").map(since -> new Subscription.Failure(since, why)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
