package kompas.libraries.domain;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;

/** Keeps the summaries of all libraries but chitalishta in memory: a country has a hundred or a few thousand of them. */
@Component
public class LibraryRegister implements Libraries {

    private final LibraryQueries queries;
    private final Places places;
    private final Versioned<Known> known;
    private final Versioned<Map<AreaId, Integer>> chitalishta;

    LibraryRegister(LibraryQueries queries, Places places, DataVersions versions) {
        this.queries = queries;
        this.places = places;
        this.known = versions.kept(() -> Known.of(queries.summaries()), "libraries");
        this.chitalishta = versions.kept(queries::chitalishta, "libraries");
    }

    @Override
    public List<LibrarySummary> all() {
        return known.get().sorted();
    }

    @Override
    public Optional<LibrarySummary> find(LibraryId id) {
        return Optional.ofNullable(known.get().byId().get(id)).or(() -> queries.findSummary(id));
    }

    @Override
    public Optional<LibrarySummary> findBySlug(String slug) {
        return queries.findSummary(slug);
    }

    @Override
    public List<LibrarySummary> in(AreaId area) {
        Map<AreaId, List<LibrarySummary>> standing = known.get().standing();
        List<LibrarySummary> found = new ArrayList<>();
        places.municipalities(area)
                .forEach(municipality -> found.addAll(standing.getOrDefault(municipality.id(), List.of())));
        all().stream()
                .filter(library -> library.region().filter(area::equals).isPresent())
                .forEach(found::add);
        return found;
    }

    @Override
    public List<LibrarySummary> serving(AreaId area) {
        Map<AreaId, List<LibrarySummary>> serving = known.get().serving();
        List<LibrarySummary> found = new ArrayList<>(serving.getOrDefault(area, List.of()));
        for (Area parent : places.parents(area)) {
            serving.getOrDefault(parent.id(), List.of()).stream()
                    .filter(library -> !found.contains(library))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** Everything the page of one library shows; by a slug of today or of before. */
    public Optional<LibraryProfile> findProfile(String slug) {
        return queries.findProfile(slug);
    }

    /** How many chitalishta there are in each municipality that has any. */
    public Map<AreaId, Integer> chitalishta() {
        return chitalishta.get();
    }

    /** The libraries as read at one moment, and the ways to them. */
    private record Known(
            List<LibrarySummary> sorted,
            Map<LibraryId, LibrarySummary> byId,
            Map<AreaId, List<LibrarySummary>> standing,
            Map<AreaId, List<LibrarySummary>> serving) {

        static Known of(List<LibrarySummary> libraries) {
            List<LibrarySummary> sorted = libraries.stream()
                    .sorted(Comparator.comparing(LibrarySummary::country).thenComparing(Known::byName))
                    .toList();
            Map<LibraryId, LibrarySummary> byId = new LinkedHashMap<>();
            Map<AreaId, List<LibrarySummary>> standing = new HashMap<>();
            Map<AreaId, List<LibrarySummary>> serving = new HashMap<>();
            for (LibrarySummary library : sorted) {
                byId.put(library.id(), library);
                library.municipality().ifPresent(area -> add(standing, area, library));
                library.serves().forEach(area -> add(serving, area, library));
            }
            serving.values().forEach(some -> some.sort(Comparator.comparing(LibrarySummary::kind)));
            return new Known(sorted, byId, standing, serving);
        }

        private static void add(Map<AreaId, List<LibrarySummary>> map, AreaId area, LibrarySummary library) {
            map.computeIfAbsent(area, unused -> new ArrayList<>()).add(library);
        }

        /** Two libraries of one country are written in one language, whose alphabet counts. */
        private static int byName(LibrarySummary one, LibrarySummary other) {
            Collator alphabet =
                    Collator.getInstance(Locale.forLanguageTag(one.name().source()));
            return alphabet.compare(
                    one.name().in(one.name().source()).text(),
                    other.name().in(other.name().source()).text());
        }
    }
}
