package kompas.directory.search.answering;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationResults.Closeness;
import kompas.search.language.WordReading;
import org.springframework.stereotype.Component;

/** Takes a question in several ways, the most literal first, until one finds something. */
@Component
class Understanding {

    private final PlaceReading places;
    private final Gazetteer gazetteer;
    private final Spellings spellings;

    Understanding(PlaceReading places, Gazetteer gazetteer, Spellings spellings) {
        this.places = places;
        this.gazetteer = gazetteer;
        this.spellings = spellings;
    }

    /** One way of taking the question, and what came of it. */
    record Taken<T>(Asked asked, Optional<OrganisationResults.Place> place, T answer) {}

    /**
     * @param language of the reader, for the names of places
     * @param ask puts one way of taking the question to the index
     * @param found whether that is an answer
     */
    <T> Taken<T> take(OrganisationCriteria criteria, String language, Function<Asked, T> ask, Predicate<T> found) {
        OrganisationCriteria located = located(criteria, language);
        Optional<PlaceReading.Read> read = places.read(located, language);
        if (read.isPresent()) {
            Taken<T> inPlace =
                    ways(read.get().criteria(), Optional.of(read.get().place()), ask, found);
            if (found.test(inPlace.answer)) {
                return inPlace;
            }
            Asked words = Asked.literally(located);
            T answer = ask.apply(words);
            return found.test(answer) ? new Taken<>(words, Optional.empty(), answer) : inPlace;
        }
        return ways(located, Optional.empty(), ask, found);
    }

    private <T> Taken<T> ways(
            OrganisationCriteria criteria,
            Optional<OrganisationResults.Place> place,
            Function<Asked, T> ask,
            Predicate<T> found) {
        Asked words = Asked.literally(criteria);
        T answer = ask.apply(words);
        if (found.test(answer) || words.question().isEmpty()) {
            return new Taken<>(words, place, answer);
        }
        Set<String> unknown = spellings.unknown(words.question());
        if (!unknown.isEmpty()) {
            Asked similar = words.taken(Closeness.SIMILAR, unknown);
            T answerToSimilar = ask.apply(similar);
            if (found.test(answerToSimilar)) {
                return new Taken<>(similar, place, answerToSimilar);
            }
        }
        if (words.question().words().size() > 1 && !words.question().isNumber()) {
            Asked some = words.taken(Closeness.SOME_WORDS, Set.of());
            return new Taken<>(some.taken(Closeness.SOME_WORDS, unknown), place, ask.apply(some));
        }
        return new Taken<>(words.taken(Closeness.WORDS, unknown), place, answer);
    }

    /** A place of which only the name was given gets its point, or is left out when nobody knows it. */
    private OrganisationCriteria located(OrganisationCriteria criteria, String language) {
        Optional<Near> near = criteria.near().filter(asked -> !asked.label().isEmpty());
        if (near.isEmpty()) {
            return criteria;
        }
        Optional<Near> found = gazetteer.find(WordReading.all(near.get().label())).stream()
                .filter(place -> fits(place, near.get()))
                .findFirst()
                .map(place -> new Near(
                        near.get().point().or(() -> place.point().map(point -> point.rounded())),
                        place.label(language),
                        near.get().within()));
        return near.get().point().isPresent() && found.isEmpty()
                ? criteria
                : criteria.around(found).onPage(criteria.page());
    }

    /** A place that came with its point, from a link say, is only called what the reader calls it. */
    private static boolean fits(Gazetteer.Named place, Near near) {
        return place.point().isPresent()
                && (near.point().isEmpty() || near.point().equals(place.point().map(point -> point.rounded())));
    }
}
