package kompas.events.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which activities and dates stand in a calendar or a list of what is next: three statements, whoever's they are. */
@Component
public class CalendarDates {

    /** So long what is over and what was cancelled stays in a calendar, so that whoever subscribed sees it change before it goes. */
    static final Duration KEPT = Duration.ofDays(60);

    /** The next dates a calendar tells, and so many past ones at most. */
    static final int MOST = 200;

    private static final String STANDING = """
            from events.public_occurrence o join events.public_activity a on a.id = o.activity_id
            where (o.status <> 'cancelled' or o.changed_at > :since)""";

    private final JdbcClient database;
    private final Activities activities;
    private final Clock clock;

    CalendarDates(JdbcClient database, Activities activities, Clock clock) {
        this.database = database;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * An activity in a calendar.
     *
     * @param dates those that stand in it
     * @param all every date it has, for its rule
     */
    record Entry(Activity activity, List<Occurrence> dates, List<Occurrence> all) {}

    /** One date of an activity. */
    public record Coming(Activity activity, Occurrence date) {}

    /** What has not ended yet, the next first; dates that do not take place are not among them. */
    public List<Coming> next(CalendarOf calendar, int most) {
        Instant now = clock.instant();
        return of(calendar).stream()
                .flatMap(entry -> entry.dates().stream().map(date -> new Coming(entry.activity(), date)))
                .filter(coming -> !coming.date().isOver(now) && !coming.date().cancelled())
                .sorted(Comparator.comparing(coming -> coming.date().starts()))
                .limit(most)
                .toList();
    }

    /** Entries in the order of their first date. */
    List<Entry> of(CalendarOf calendar) {
        Map<ActivityId, Set<UUID>> chosen = chosen(calendar);
        Map<ActivityId, Activity> known = activities.allPublic(chosen.keySet()).stream()
                .collect(Collectors.toMap(Activity::id, activity -> activity));
        Map<ActivityId, List<Occurrence>> dates = new HashMap<>();
        for (Occurrence date : activities.occurrencesOf(chosen.keySet())) {
            dates.computeIfAbsent(date.activity(), unused -> new ArrayList<>()).add(date);
        }
        List<Entry> entries = new ArrayList<>();
        chosen.forEach((id, ids) -> {
            List<Occurrence> all = dates.getOrDefault(id, List.of());
            Activity activity = known.get(id);
            if (activity != null) {
                entries.add(new Entry(
                        activity,
                        all.stream()
                                .filter(date -> ids.contains(date.id().value()))
                                .toList(),
                        all));
            }
        });
        return entries;
    }

    /** What was cancelled before this stands in no calendar any more. */
    Instant since() {
        return clock.instant().minus(KEPT);
    }

    private Map<ActivityId, Set<UUID>> chosen(CalendarOf calendar) {
        return switch (calendar) {
            case CalendarOf.Everything all -> around("", Map.of());
            case CalendarOf.Library library ->
                around("""
                         and (a.library_id = :whose or exists (select from events.public_host h
                              where h.activity_id = a.id and h.role <> 'supporter' and h.library_id = :whose))""", Map.of("whose", library.id().value()));
            case CalendarOf.Organisation organisation ->
                around("""
                         and exists (select from events.public_host h
                              where h.activity_id = a.id and h.role <> 'supporter' and h.organisation_id = :whose)""", Map.of("whose", organisation.id().value()));
            case CalendarOf.One one ->
                read(
                        "select o.id, o.activity_id " + STANDING + " and a.id = :whose order by o.starts_at, o.id",
                        Map.of("whose", one.id().value()));
            case CalendarOf.Found found ->
                read(
                        "select o.id, o.activity_id " + STANDING + " and o.id = any(:dates) order by o.starts_at, o.id",
                        Map.of(
                                "dates",
                                found.dates().stream().map(OccurrenceId::value).toArray(UUID[]::new)));
        };
    }

    /** The dates to come and those just past. */
    private Map<ActivityId, Set<UUID>> around(String condition, Map<String, ?> parameters) {
        String ahead = "select o.id, o.activity_id, o.starts_at " + STANDING + condition
                + " and o.ends_at > :now order by o.starts_at, o.id limit :most";
        String past = "select o.id, o.activity_id, o.starts_at " + STANDING + condition
                + " and o.ends_at <= :now and o.ends_at > :since order by o.starts_at desc, o.id limit :most";
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put("now", moment(clock.instant()));
        all.put("most", MOST);
        return read(
                "select id, activity_id from ((" + ahead + ") union all (" + past + ")) dates order by starts_at, id",
                all);
    }

    private Map<ActivityId, Set<UUID>> read(String statement, Map<String, ?> parameters) {
        Map<ActivityId, Set<UUID>> chosen = new LinkedHashMap<>();
        database.sql(statement)
                .param("since", moment(since()))
                .params(parameters)
                .query(row -> {
                    chosen.computeIfAbsent(
                                    ActivityId.of(row.getObject("activity_id", UUID.class)),
                                    unused -> new LinkedHashSet<>())
                            .add(row.getObject("id", UUID.class));
                });
        return chosen;
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
