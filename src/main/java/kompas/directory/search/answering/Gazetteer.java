package kompas.directory.search.answering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Population;
import kompas.places.Settlement;
import kompas.search.language.WordReading;
import kompas.search.language.Words;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;

/** Places by the names people call them, in every script; the greatest of a name first. */
@Component
class Gazetteer {

    static final int LONGEST_NAME = 4;

    private static final int MOST_FORMS = 3;

    private final Places places;
    private final Versioned<Map<String, List<Named>>> names;

    /**
     * A place of some name.
     *
     * @param area when it is one; a settlement is only a point
     * @param weight its inhabitants, as far as known
     */
    record Named(LocalizedText name, Optional<Area> area, Optional<Point> point, long weight) {

        /** What a reader of this language calls it. */
        String label(String language) {
            return name.in(language).text();
        }

        boolean is(Level level) {
            return area.map(Area::level).equals(Optional.of(level));
        }
    }

    Gazetteer(Places places, DataVersions versions) {
        this.places = places;
        this.names = versions.kept(this::read, "places", "network");
    }

    /** The places these words together are the name of. */
    List<Named> find(List<WordReading> words) {
        List<String> spellings = List.of("");
        for (WordReading word : words) {
            List<String> longer = new ArrayList<>();
            for (String beginning : spellings) {
                word.same().stream()
                        .limit(MOST_FORMS * (words.size() == 1 ? MOST_FORMS * 2 : 1))
                        .forEach(form -> longer.add(beginning.isEmpty() ? form : beginning + " " + form));
            }
            spellings = longer;
        }
        return spellings.stream()
                .flatMap(spelling -> names.get().getOrDefault(spelling, List.of()).stream())
                .distinct()
                .toList();
    }

    private Map<String, List<Named>> read() {
        Map<String, List<Named>> read = new HashMap<>();
        for (Country country : places.countries()) {
            for (Area region : places.regions(country.code())) {
                addWithin(read, region);
            }
        }
        read.values()
                .forEach(named ->
                        named.sort(Comparator.comparingLong(Named::weight).reversed()));
        return read;
    }

    private void addWithin(Map<String, List<Named>> read, Area area) {
        add(read, area.name().texts().values(), area.latin(), named(area));
        if (area.level() == Level.MUNICIPALITY) {
            for (Settlement settlement : places.settlements(area.id())) {
                add(read, settlement.name().texts().values(), settlement.latin(), named(settlement));
            }
            return;
        }
        places.children(area.id()).forEach(child -> addWithin(read, child));
    }

    private static Named named(Area area) {
        return new Named(area.name(), Optional.of(area), area.centre(), weight(area.population()));
    }

    private static Named named(Settlement settlement) {
        return new Named(settlement.name(), Optional.empty(), settlement.point(), weight(settlement.population()));
    }

    private static long weight(Optional<Population> population) {
        return population.map(Population::people).orElse(0);
    }

    private static void add(Map<String, List<Named>> read, Collection<String> names, String latin, Named place) {
        List<String> all = new ArrayList<>(names);
        all.add(latin);
        all.stream()
                .map(name -> String.join(" ", Words.of(name)))
                .distinct()
                .forEach(name ->
                        read.computeIfAbsent(name, unused -> new ArrayList<>()).add(place));
    }
}
