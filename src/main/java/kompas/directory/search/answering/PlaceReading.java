package kompas.directory.search.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.directory.search.Facet;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.Sort;
import kompas.places.Area;
import kompas.places.Level;
import kompas.search.language.WordReading;
import org.springframework.stereotype.Component;

/**
 * Finds a place among the words of a question: "theatre near Vratsa", "teater i Aalborg", "театър край Враца". Only a
 * name behind a word like "near" or "in" is read so; without one it stays a word, because Levski is a town and a poet.
 */
@Component
class PlaceReading {

    private static final int NEARBY_KILOMETRES = 30;
    private static final int IN_TOWN_KILOMETRES = 10;
    private static final Set<String> NEAR = Set.of(
            "near", "nearby", "around", "close", "by", "naer", "ved", "omkring", "taet", "край", "близо", "около", "до",
            "при");
    private static final Set<String> IN = Set.of("in", "at", "i", "в", "във", "на");
    private static final Set<String> BETWEEN =
            Set.of("to", "paa", "af", "до", "на", "the", "city", "of", "by", "гр", "с", "град", "село");
    private static final Set<String> REGIONS =
            Set.of("region", "regionen", "oblast", "област", "landsdel", "province", "county", "district");
    private static final Set<String> MUNICIPALITIES =
            Set.of("municipality", "kommune", "kommunen", "obshtina", "община");

    private final Gazetteer gazetteer;

    PlaceReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param criteria the question with the place taken out of its words and put where places stand */
    record Read(OrganisationCriteria criteria, OrganisationResults.Place place) {}

    Optional<Read> read(OrganisationCriteria criteria, String language) {
        if (criteria.near().isPresent() || criteria.q().isEmpty()) {
            return Optional.empty();
        }
        List<WordReading> words = WordReading.all(criteria.q());
        for (int at = 0; at < words.size() - 1; at++) {
            boolean near = NEAR.contains(words.get(at).word());
            if (near || IN.contains(words.get(at).word())) {
                Optional<Read> read = readBehind(words, at, !near).map(found -> found.in(criteria, language));
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> readBehind(List<WordReading> words, int at, boolean in) {
        int from = at + 1;
        while (from < words.size() - 1 && BETWEEN.contains(words.get(from).word())) {
            from++;
        }
        Optional<Level> level = Optional.empty();
        if (levelOf(words.get(from)).isPresent() && from < words.size() - 1) {
            level = levelOf(words.get(from));
            from++;
        }
        for (int to = Math.min(words.size(), from + Gazetteer.LONGEST_NAME); to > from; to--) {
            List<Gazetteer.Named> found = gazetteer.find(words.subList(from, to));
            if (!found.isEmpty()) {
                boolean said = to < words.size() && levelOf(words.get(to)).isPresent();
                Optional<Level> wanted = said ? levelOf(words.get(to)) : level;
                return Optional.of(
                        new Found(new Span(words, at, from, said ? to + 1 : to), chosen(found, wanted, in), in));
            }
        }
        return Optional.empty();
    }

    private static Optional<Level> levelOf(WordReading word) {
        if (REGIONS.contains(word.word())) {
            return Optional.of(Level.REGION);
        }
        return MUNICIPALITIES.contains(word.word()) ? Optional.of(Level.MUNICIPALITY) : Optional.empty();
    }

    /** In a place means its municipality, unless a region is said; near one means the town itself. */
    private static Gazetteer.Named chosen(List<Gazetteer.Named> found, Optional<Level> wanted, boolean in) {
        List<Gazetteer.Named> order = new ArrayList<>();
        wanted.ifPresent(
                level -> found.stream().filter(place -> place.is(level)).forEach(order::add));
        if (in) {
            found.stream().filter(place -> place.is(Level.MUNICIPALITY)).forEach(order::add);
            found.stream().filter(place -> place.area().isPresent()).forEach(order::add);
        } else {
            found.stream()
                    .filter(place -> place.area().isEmpty() && place.point().isPresent())
                    .forEach(order::add);
        }
        order.addAll(found);
        return order.getFirst();
    }

    /** A place in a question, in it or near it. */
    private record Found(Span span, Gazetteer.Named place, boolean in) {

        Read in(OrganisationCriteria criteria, String language) {
            OrganisationCriteria rest = criteria.asking(span.rest());
            String label = place.label(language);
            OrganisationResults.Place told = new OrganisationResults.Place(span.name(), label, in);
            if (in && place.area().isPresent()) {
                Area area = place.area().get();
                Facet facet = area.level() == Level.MUNICIPALITY ? Facet.MUNICIPALITY : Facet.REGION;
                return new Read(rest.with(facet, area.address()).onPage(criteria.page()), told);
            }
            Optional<Near> near = place.point()
                    .map(point -> Near.point(point, label).within(in ? IN_TOWN_KILOMETRES : NEARBY_KILOMETRES));
            OrganisationCriteria around = rest.around(near);
            OrganisationCriteria sorted = around.sort() == Sort.BEST ? around.sorted(Sort.NEAREST) : around;
            return new Read(sorted.onPage(criteria.page()), told);
        }
    }

    /** The words of the question that stand for the place: the preposition at {@code at}, the name up to {@code to}. */
    private record Span(List<WordReading> words, int at, int from, int to) {

        String name() {
            return joined(words.subList(from, to));
        }

        String rest() {
            List<WordReading> others = new ArrayList<>(words.subList(0, at));
            others.addAll(words.subList(to, words.size()));
            return joined(others);
        }

        private static String joined(List<WordReading> words) {
            return words.stream().map(WordReading::word).collect(Collectors.joining(" "));
        }
    }
}
