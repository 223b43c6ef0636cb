package kompas.events.helping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.helping.WantedRows.Owned;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.sql.DataVersions;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The door for whoever shows where help is wanted: shifts of public activities that somebody can still take, the next one first. They
 * are answered from memory, so that pages of libraries, organisations and regions pay no statement for them; read anew when
 * something was planned, and every half a minute, because taking a shift moves no data version.
 */
@Component
public final class HelpWanted {

    private static final Duration KEPT_FOR = Duration.ofSeconds(30);
    private static final int MOST = 2_000;

    private final WantedRows rows;
    private final Places places;
    private final DataVersions versions;
    private final Clock clock;
    private volatile Known known = new Known(-1, Instant.EPOCH, List.of());

    HelpWanted(WantedRows rows, Places places, DataVersions versions, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.versions = versions;
        this.clock = clock;
    }

    private record Known(long version, Instant at, List<Owned> calls) {}

    /** At any activity. */
    public List<CallForHelp> all() {
        return which(owned -> true);
    }

    /** At activities a library or an organisation, known by its id, organises or takes part in. */
    public List<CallForHelp> of(UUID host) {
        return which(owned -> owned.hosts().contains(host));
    }

    /** At activities in a region or a municipality. */
    public List<CallForHelp> in(AreaId area) {
        return which(owned -> owned.area().filter(place -> lies(place, area)).isPresent());
    }

    /** How many there are in each region that has any, most first. */
    public Map<Area, Long> regions() {
        Map<Area, Long> counts = now().flatMap(owned -> owned.area().flatMap(places::regionOf).stream())
                .collect(Collectors.groupingBy(region -> region, LinkedHashMap::new, Collectors.counting()));
        Map<Area, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Area, Long>comparingByValue().reversed())
                .forEach(region -> sorted.put(region.getKey(), region.getValue()));
        return sorted;
    }

    private List<CallForHelp> which(Predicate<Owned> fits) {
        return now().filter(fits).map(Owned::call).toList();
    }

    private boolean lies(AreaId place, AreaId area) {
        return place.equals(area)
                || places.parents(place).stream().anyMatch(parent -> parent.id().equals(area));
    }

    /** While the database is away, the last there were. */
    private Stream<Owned> now() {
        Instant now = clock.instant();
        long version = versions.of("events");
        Known kept = known;
        if (kept.version != version || Duration.between(kept.at, now).abs().compareTo(KEPT_FOR) >= 0) {
            try {
                kept = new Known(version, now, rows.read(now, MOST));
                known = kept;
            } catch (DataAccessException e) {
                kept = known;
            }
        }
        return kept.calls.stream().filter(owned -> owned.call().starts().isAfter(now));
    }
}
