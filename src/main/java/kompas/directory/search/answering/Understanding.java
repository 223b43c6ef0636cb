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
     * @param ask puts one way of taking the question to the index
     * @param found whether that is an answer
     */
    <T> Taken<T> take(OrganisationCriteria criteria, Function<Asked, T> ask, Predicate<T> found) {
        OrganisationCriteria located = located(criteria);
        Optional<PlaceReading.Read> read = places.read(located);
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
    private OrganisationCriteria located(OrganisationCriteria criteria) {
        Optional<Near> near = criteria.near();
        if (near.isEmpty() || near.get().point().isPresent()) {
            return criteria;
        }
        Optional<Near> found = gazetteer.find(WordReading.all(near.get().label())).stream()
                .filter(place -> place.point().isPresent())
                .findFirst()
                .map(place -> new Near(
                        place.point().map(point -> point.rounded()),
                        place.label(),
                        near.get().within()));
        return criteria.around(found).onPage(criteria.page());
    }
}
