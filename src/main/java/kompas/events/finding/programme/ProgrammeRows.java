package kompas.events.finding.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kompas.events.OccurrenceId;
import kompas.events.finding.DayRange;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads programmes: two statements, however much there is, and one more to tell what was written since one was read. */
@Repository
class ProgrammeRows {

    /**
     * What wrote each activity, its dates and hosts last. Every transaction has a higher number than all before, so as many rows
     * with the same sum are the same rows, whoever changes them.
     */
    private static final String WRITTEN = """
            select a.id, concat_ws('.', a.xmin, d.rows, d.written, h.rows, h.written) as written
            from events.activity a
            join (select activity_id, count(*) as rows, sum(xmin::text::bigint) as written from events.occurrence
                  where ends_at > :from and starts_at < :to group by activity_id) d on d.activity_id = a.id
            left join (select activity_id, count(*) as rows, sum(xmin::text::bigint) as written from events.host
                       group by activity_id) h on h.activity_id = a.id""";

    private static final String ACTIVITIES = """
            select a.id, a.slug, a.kind, a.title, a.time_zone, a.all_day, a.venue, a.place_name, a.online_url is not null as online,
                   a.price is null as free, a.fields, a.audiences, a.languages, a.accessibility, a.goals, a.example, a.library_id,
                   case when a.venue = 'library' then l.name end as house,
                   coalesce(a.municipality_id, case when a.region_id is null then l.municipality_id end) as municipality_id,
                   coalesce(a.region_id, l.region_id) as region_id,
                   coalesce(a.longitude, case when a.venue = 'library' then coalesce(b.longitude, l.longitude) end) as longitude,
                   coalesce(a.latitude, case when a.venue = 'library' then coalesce(b.latitude, l.latitude) end) as latitude,
                   h.libraries, h.organisations
            from events.public_activity a
            left join libraries.public_library l on l.id = a.library_id
            left join libraries.public_branch b on b.id = a.branch_id
            left join (
                select activity_id, array_agg(library_id) filter (where library_id is not null) as libraries,
                       array_agg(organisation_id) filter (where organisation_id is not null) as organisations
                from events.host group by activity_id) h on h.activity_id = a.id
            """;

    private static final String WITHIN =
            "where a.id in (select o.activity_id from events.occurrence o where o.ends_at > :from and o.starts_at < :to)";

    private static final String THESE = "where a.id = any(:ids)";

    private static final String DATES = """
            select o.id, o.activity_id, o.starts_at, o.ends_at, o.status = 'cancelled' as cancelled
            from events.public_occurrence o where o.ends_at > :from and o.starts_at < :to""";

    private static final String THEIRS = " and o.activity_id = any(:ids)";

    private static final String FULL = """
            select id from events.occurrence where seats is not null and taken >= seats and ends_at > :now""";

    private final JdbcClient sql;
    private final ListedRows rows;

    ProgrammeRows(JdbcClient sql, ListedRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /**
     * A programme as it was read.
     *
     * @param written by what each activity was written, public or not
     */
    record Snapshot(Programme programme, Map<UUID, String> written) {

        static Snapshot empty(DayRange days) {
            return new Snapshot(new Programme(days, List.of()), Map.of());
        }
    }

    /** All that may touch these days by any clock on Earth. */
    Programme read(DayRange days) {
        return new Programme(days, dates(within(days, ACTIVITIES + WITHIN), within(days, DATES)));
    }

    /** @param before of the same days; what was not written since is taken from it */
    Snapshot read(DayRange days, Snapshot before) {
        Map<UUID, String> written = new HashMap<>();
        within(days, WRITTEN).query((ResultSet row) -> {
            written.put(row.getObject("id", UUID.class), row.getString("written"));
        });
        List<ListedDate> dates = new ArrayList<>();
        for (ListedDate date : before.programme.dates()) {
            UUID id = date.activity().id().value();
            if (Objects.equals(written.get(id), before.written.get(id))) {
                dates.add(date);
            }
        }
        UUID[] others = written.entrySet().stream()
                .filter(one -> !one.getValue().equals(before.written.get(one.getKey())))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        if (others.length > 0) {
            dates.addAll(dates(
                    sql.sql(ACTIVITIES + THESE).param("ids", others),
                    within(days, DATES + THEIRS).param("ids", others)));
        }
        return new Snapshot(new Programme(days, dates), written);
    }

    private StatementSpec within(DayRange days, String statement) {
        return sql.sql(statement)
                .param("from", days.from().minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("to", days.to().plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    private List<ListedDate> dates(StatementSpec ofActivities, StatementSpec ofDates) {
        Map<UUID, ListedActivity> activities = new HashMap<>();
        ListedRows.Reading reading = rows.reading();
        ofActivities.query((ResultSet row) -> {
            activities.put(row.getObject("id", UUID.class), reading.activity(row));
        });
        List<ListedDate> dates = new ArrayList<>(activities.size());
        ofDates.query((ResultSet row) -> {
            ListedActivity activity = activities.get(row.getObject("activity_id", UUID.class));
            if (activity != null) { // published between the two statements
                dates.add(date(row, activity));
            }
        });
        return dates;
    }

    /** Dates ahead on which every seat is taken. */
    List<UUID> full(Instant now) {
        return sql.sql(FULL)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    private static ListedDate date(ResultSet row, ListedActivity activity) throws SQLException {
        Instant starts = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        Instant ends = row.getObject("ends_at", OffsetDateTime.class).toInstant();
        ZoneId zone = activity.zone();
        return new ListedDate(
                OccurrenceId.of(row.getObject("id", UUID.class)),
                activity,
                starts,
                ends,
                starts.atZone(zone).toLocalDate(),
                ends.minusNanos(1).atZone(zone).toLocalDate(),
                row.getBoolean("cancelled"));
    }
}
