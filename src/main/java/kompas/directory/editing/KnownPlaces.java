package kompas.directory.editing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.Level;
import kompas.places.PlaceClues;
import kompas.places.Places;
import kompas.places.Population;
import kompas.places.Resolution;
import kompas.places.Resolution.Precision;
import kompas.places.Settlement;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import org.springframework.stereotype.Component;

/** Places by names a person can type and read: "Ezerche, Tsar Kaloyan municipality". */
@Component
class KnownPlaces {

    private static final int MOST = 10;

    private final Places places;
    private final Geocoding geocoding;

    KnownPlaces(Places places, Geocoding geocoding) {
        this.places = places;
        this.geocoding = geocoding;
    }

    Places all() {
        return places;
    }

    String label(Settlement settlement, String language) {
        return settlement.label(language)
                + places.findArea(settlement.municipality())
                        .map(area -> ", " + area.titled(language))
                        .orElse("");
    }

    /** Towns, villages and municipalities that begin with what was typed, the largest first. */
    List<String> beginningWith(String typed, String language) {
        String start = folded(typed.replaceFirst("^\\s*\\p{L}{1,3}\\.\\s*", ""));
        if (start.length() < 2) {
            return List.of();
        }
        Stream<String> settlements = settlements()
                .filter(settlement -> begins(settlement.name(), settlement.latin(), start))
                .sorted(Comparator.comparing((Settlement settlement) -> size(settlement.population()))
                        .reversed())
                .map(settlement -> label(settlement, language));
        Stream<String> municipalities = areas(Level.MUNICIPALITY)
                .filter(area -> begins(area.name(), area.latin(), start))
                .map(area -> area.titled(language));
        return Stream.concat(settlements.limit(MOST), municipalities.limit(MOST))
                .distinct()
                .toList();
    }

    /** Where this is: one of our own names as it stands in a list, else whatever the gazetteer makes of it. */
    Resolution resolve(String typed, String postcode, String language) {
        String name = folded(typed);
        List<Settlement> meant = settlements()
                .filter(settlement -> name.startsWith(folded(settlement.label(language)))
                        && folded(label(settlement, language)).equals(name))
                .toList();
        if (meant.size() == 1) {
            return in(meant.getFirst());
        }
        Optional<Area> municipality = area(typed, language).filter(area -> area.level() == Level.MUNICIPALITY);
        return municipality
                .map(this::in)
                .orElseGet(() ->
                        geocoding.resolve(PlaceClues.none().settlement(typed).postcode(postcode)));
    }

    private Resolution in(Settlement settlement) {
        return new Resolution(
                Optional.of(settlement.country()),
                Optional.of(settlement.id()),
                Optional.of(settlement.municipality()),
                Optional.empty(),
                settlement.point(),
                Precision.SETTLEMENT,
                Set.of());
    }

    private Resolution in(Area municipality) {
        return new Resolution(
                Optional.of(municipality.country()),
                Optional.empty(),
                Optional.of(municipality.id()),
                Optional.empty(),
                Optional.empty(),
                Precision.MUNICIPALITY,
                Set.of());
    }

    /** Whether a point lies in this municipality, or nobody knows where it ends. */
    boolean holds(AreaId municipality, Point point) {
        return places.municipalityAt(point)
                .map(area -> area.id().equals(municipality))
                .orElse(true);
    }

    /** Regions and municipalities of today by names that no two of them share. */
    Map<String, Area> areas(String language) {
        Map<String, Long> bearers =
                areas().collect(Collectors.groupingBy(area -> area.titled(language), Collectors.counting()));
        Map<String, Area> named = new LinkedHashMap<>();
        areas().forEach(area -> {
            String title = area.titled(language);
            boolean shared = bearers.getOrDefault(title, 0L) > 1;
            named.put(
                    shared
                            ? title
                                    + places.regionOf(area.id())
                                            .map(region -> ", " + region.titled(language))
                                            .orElse("")
                            : title,
                    area);
        });
        return named;
    }

    Optional<Area> area(String typed, String language) {
        String name = folded(typed);
        return areas(language).entrySet().stream()
                .filter(area -> folded(area.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Stream<Area> areas() {
        return Stream.of(Level.REGION, Level.MUNICIPALITY).flatMap(this::areas);
    }

    private Stream<Area> areas(Level level) {
        return places.countries().stream().flatMap(country -> places.areas(country.code(), level).stream());
    }

    private Stream<Settlement> settlements() {
        return areas(Level.REGION).flatMap(region -> places.settlements(region.id()).stream());
    }

    private static boolean begins(LocalizedText name, String latin, String start) {
        return folded(latin).startsWith(start)
                || name.texts().values().stream().anyMatch(text -> folded(text).startsWith(start));
    }

    private static int size(Optional<Population> population) {
        return population.map(Population::people).orElse(0);
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
