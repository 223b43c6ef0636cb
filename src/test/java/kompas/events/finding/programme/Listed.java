package kompas.events.finding.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.events.ActivityId;
import kompas.events.ActivityKind;
import kompas.events.OccurrenceId;
import kompas.events.Venue;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;
import kompas.shared.kernel.LocalizedText;

/** An activity of a programme for a test, by the clock of its place: {@code in("Europe/Sofia").at("2026-11-28T17:00", 2)}. */
final class Listed {

    private final Map<ActivityFacet, List<String>> codes = new EnumMap<>(ActivityFacet.class);
    private final List<ListedDate> dates = new ArrayList<>();
    private final ActivityId id = ActivityId.next();
    private final ZoneId zone;

    private Listed(ZoneId zone) {
        this.zone = zone;
    }

    static Listed in(String zone) {
        return new Listed(ZoneId.of(zone));
    }

    /** Before its dates. */
    Listed with(ActivityFacet facet, String... values) {
        codes.put(facet, List.of(values));
        return this;
    }

    Listed at(String start, int hours) {
        return on(start, hours, false);
    }

    Listed cancelledAt(String start, int hours) {
        return on(start, hours, true);
    }

    private Listed on(String start, int hours, boolean cancelled) {
        Instant starts = LocalDateTime.parse(start).atZone(zone).toInstant();
        Instant ends = starts.plus(Duration.ofHours(hours));
        dates.add(new ListedDate(
                OccurrenceId.next(),
                activity(),
                starts,
                ends,
                starts.atZone(zone).toLocalDate(),
                ends.minusNanos(1).atZone(zone).toLocalDate(),
                cancelled));
        return this;
    }

    List<ListedDate> dates() {
        return dates;
    }

    ListedDate date(int index) {
        return dates.get(index);
    }

    private ListedActivity activity() {
        return new ListedActivity(
                id,
                "a-" + id,
                ActivityKind.CLUB,
                LocalizedText.of("en", "Club"),
                zone,
                false,
                Optional.empty(),
                Venue.ELSEWHERE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                codes);
    }
}
