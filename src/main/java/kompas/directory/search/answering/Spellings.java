package kompas.directory.search.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.directory.search.OrganisationResults.Closeness;
import kompas.directory.search.OrganisationResults.Spelling;
import kompas.search.SearchIndex;
import kompas.search.language.WordReading;
import org.springframework.stereotype.Component;

/** Words no name or place has, and others that are spelled much like them. */
@Component
class Spellings {

    private static final int SHORTEST = 3;
    private static final int CANDIDATES = 6;

    private final SearchIndex index;
    private final IndexQueries queries;

    Spellings(SearchIndex index, IndexQueries queries) {
        this.index = index;
        this.queries = queries;
    }

    /** The words of a question that find nothing when they are all that is asked. */
    Set<String> unknown(Question question) {
        Set<String> unknown = new HashSet<>();
        for (WordReading word : question.words()) {
            if (!index.knows(word.same())) {
                unknown.add(word.word());
            }
        }
        return unknown;
    }

    /** The question with each unknown word replaced by one much like it, if that finds anything. */
    Optional<Spelling> better(Asked asked) {
        String corrected = asked.question().words().stream()
                .map(word -> asked.unknown().contains(word.word()) ? corrected(word) : word.word())
                .collect(Collectors.joining(" "));
        Asked better = Asked.literally(asked.criteria().asking(corrected));
        if (better.question().words().equals(asked.question().words())) {
            return Optional.empty();
        }
        long count = queries.count(better.taken(Closeness.WORDS, Set.of()));
        return count == 0 ? Optional.empty() : Optional.of(new Spelling(corrected, count));
    }

    private String corrected(WordReading word) {
        if (word.word().length() < SHORTEST) {
            return word.word();
        }
        List<String> similar = index.similarWords(word.word(), CANDIDATES);
        int bound = word.word().length() > 7 ? 3 : 2;
        String nearest = word.word();
        int least = bound + 1;
        for (String candidate : similar) {
            int distance = word.same().stream()
                    .mapToInt(form -> Edits.between(form, candidate))
                    .min()
                    .orElse(least);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }
}
