package kompas.events.calendars.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came before the public last, or changed there. */
@Component
class ActivityNews {

    static final int MOST = 50;

    private static final String LATEST = """
            select id, published_at, greatest(published_at, changed_at) as updated_at from events.public_activity
            order by updated_at desc, id desc limit :most""";

    private final JdbcClient database;
    private final Activities activities;

    ActivityNews(JdbcClient database, Activities activities) {
        this.database = database;
        this.activities = activities;
    }

    /** One of them, and when it was published and changed last. */
    record Item(Activity activity, Instant published, Instant updated) {}

    /** The latest first. */
    List<Item> latest() {
        List<Row> rows = database.sql(LATEST)
                .param("most", MOST)
                .query((row, number) -> new Row(
                        ActivityId.of(row.getObject("id", UUID.class)),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
        Map<ActivityId, Activity> known = activities
                .allPublic(rows.stream().map(Row::id).toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, activity -> activity));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.id()))
                        .map(activity -> new Item(activity, row.published(), row.updated())))
                .toList();
    }

    private record Row(ActivityId id, Instant published, Instant updated) {}
}
