package kompas.directory.search.answering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kompas.directory.search.OrganisationResults.Count;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Places;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;

/**
 * Places as the index knows them. A document holds the finest area alone; what it lies in, and which libraries serve it,
 * is told by today's map, so no change of borders makes an index stale.
 */
@Component
class AreaCounts {

    private final Places places;
    private final Libraries libraries;
    private final ChosenAreas chosen;
    private final Versioned<Map<LocalDate, Map<String, List<String>>>> serving;

    AreaCounts(Places places, Libraries libraries, ChosenAreas chosen, DataVersions versions) {
        this.places = places;
        this.libraries = libraries;
        this.chosen = chosen;
        this.serving = versions.kept(ConcurrentHashMap::new, "places", "libraries");
    }

    List<Count> regions(Map<String, Long> byArea) {
        return rolledUp(byArea, Level.REGION);
    }

    List<Count> municipalities(Map<String, Long> byArea) {
        return rolledUp(byArea, Level.MUNICIPALITY);
    }

    private List<Count> rolledUp(Map<String, Long> byArea, Level level) {
        Map<String, Long> counts = new HashMap<>();
        byArea.forEach((id, count) -> above(id)
                .filter(area -> area.level() == level)
                .findFirst()
                .ifPresent(area -> counts.merge(area.address(), count, Long::sum)));
        return sorted(counts);
    }

    private Stream<Area> above(String id) {
        AreaId area = new AreaId(UUID.fromString(id));
        return Stream.concat(places.findArea(area).stream(), places.parents(area).stream());
    }

    /** How many organisations each library serves; a chitalishte has no service area of its own to count in. */
    List<Count> libraries(Map<String, Long> byArea) {
        Map<String, List<String>> servers = serving.get().computeIfAbsent(places.date(), today -> serving());
        Map<String, Long> counts = new HashMap<>();
        byArea.forEach((id, count) ->
                servers.getOrDefault(id, List.of()).forEach(slug -> counts.merge(slug, count, Long::sum)));
        return sorted(counts);
    }

    /** Slugs of the libraries that serve an area, by its id. */
    private Map<String, List<String>> serving() {
        Map<String, List<String>> servers = new HashMap<>();
        for (LibrarySummary library : libraries.all()) {
            Set<AreaId> ids = new HashSet<>();
            ChosenAreas.served(library).forEach(area -> ids.addAll(chosen.within(area)));
            ids.forEach(id -> servers.computeIfAbsent(id.value().toString(), unused -> new ArrayList<>())
                    .add(library.slug()));
        }
        return servers;
    }

    static List<Count> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    /** The region around an area, as a facet's value. */
    Optional<String> regionAround(String address) {
        return places.findAreaByAddress(address)
                .flatMap(area -> places.regionOf(area.id()))
                .map(Area::address);
    }
}
