package kompas.directory.search.answering;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.directory.search.OrganisationResults.Closeness;
import kompas.search.language.Synonyms;
import kompas.search.language.WordReading;
import kompas.search.language.Words;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/** Words of a question as a predicate: every word must be found in some field, and where it is found decides the order. */
final class WordPredicates {

    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_FUZZY = 4;
    private static final int SHORTEST_FUZZY_TWICE = 8;
    private static final int MOST_GUESSES = 4;
    private static final int SOME_WORDS_PERCENT = 50;

    /** What a doubtful reading is worth: a rare wrong word must not outdo a common right one. */
    private static final float DOUBT = 0.2f;

    /** A word that fits most of what there is decides who is in, not who is first. */
    private static final float WIDE = 0.1f;

    private final SearchPredicateFactory f;
    private final Set<String> unknown;

    /** @param unknown words no name or place has, for which others that look like them are taken */
    WordPredicates(SearchPredicateFactory f, Set<String> unknown) {
        this.f = f;
        this.unknown = unknown;
    }

    PredicateFinalStep of(Question question, Closeness closeness) {
        if (question.words().isEmpty()) {
            return f.matchNone();
        }
        return f.bool()
                .must(words(question, closeness))
                .should(f.match()
                        .field("titles")
                        .matching(question.title())
                        .constantScore()
                        .boost(20));
    }

    private PredicateFinalStep words(Question question, Closeness closeness) {
        SimpleBooleanPredicateClausesStep<?, ?> either = f.or();
        if (!question.identifiers().isEmpty()) {
            either.add(f.terms()
                    .field("identifiers")
                    .matchingAny(question.identifiers())
                    .constantScore()
                    .boost(100));
        }
        either.add(f.bool(all -> {
            for (WordReading word : question.words()) {
                PredicateFinalStep found = word(word, closeness);
                if (closeness == Closeness.SOME_WORDS) {
                    all.should(found);
                } else {
                    all.must(found);
                }
            }
            if (closeness == Closeness.SOME_WORDS) {
                all.minimumShouldMatchPercent(-SOME_WORDS_PERCENT);
            }
        }));
        return either;
    }

    private PredicateFinalStep word(WordReading word, Closeness closeness) {
        SimpleBooleanPredicateClausesStep<?, ?> anywhere = f.or();
        addExact(anywhere, word.likely(), word.likelyStems(), 1);
        if (!word.doubtful().isEmpty()) {
            addExact(anywhere, word.doubtful(), word.doubtfulStems(), DOUBT);
        }
        addSynonyms(anywhere, word);
        if (Words.isNumber(word.word())) {
            anywhere.add(f.match().field("identifiers").matching(word.word()).constantScore());
        }
        if (closeness == Closeness.SIMILAR && unknown.contains(word.word())) {
            addSimilar(anywhere, word);
        }
        return WideWords.has(word) ? anywhere.constantScore().boost(WIDE) : anywhere;
    }

    private void addExact(
            SimpleBooleanPredicateClausesStep<?, ?> anywhere, Set<String> words, Set<String> wordStems, float worth) {
        String same = spaced(words);
        String stems = spaced(wordStems);
        anywhere.add(f.match().field("name").matching(same).boost(5 * worth))
                .add(f.match().field("place").matching(same).boost(3 * worth))
                .add(f.match().field("around").matching(same).boost(2 * worth));
        if (!wordStems.isEmpty()) {
            anywhere.add(f.match().field("nameStems").matching(stems).boost(3 * worth))
                    .add(f.match().field("topic").matching(stems).boost(1.5f * worth))
                    .add(f.match().field("text").matching(stems).boost(worth));
        }
    }

    private void addSynonyms(SimpleBooleanPredicateClausesStep<?, ?> anywhere, WordReading word) {
        Set<String> others = Synonyms.of(word.stems());
        if (!others.isEmpty()) {
            String stems = spaced(others);
            anywhere.add(f.match().field("nameStems").matching(stems).boost(2))
                    .add(f.match().field("topic").matching(stems).boost(0.75f))
                    .add(f.match().field("text").matching(stems).boost(0.5f));
        }
    }

    /** Beginnings and words a letter or two away; always worth less than the word itself. */
    private void addSimilar(SimpleBooleanPredicateClausesStep<?, ?> anywhere, WordReading word) {
        for (String form : word.same().stream().limit(MOST_GUESSES).toList()) {
            if (form.length() >= SHORTEST_PREFIX) {
                anywhere.add(f.prefix()
                                .fields("name", "place")
                                .matching(form)
                                .constantScore()
                                .boost(8))
                        .add(f.prefix()
                                .field("around")
                                .matching(form)
                                .constantScore()
                                .boost(4));
            }
            if (form.length() >= SHORTEST_FUZZY && !Words.isNumber(form)) {
                int edits = form.length() >= SHORTEST_FUZZY_TWICE ? 2 : 1;
                anywhere.add(f.match()
                                .fields("name", "place")
                                .matching(form)
                                .fuzzy(edits, 1)
                                .boost(0.6f))
                        .add(f.match()
                                .fields("around", "topic")
                                .matching(form)
                                .fuzzy(edits, 1)
                                .boost(0.3f));
            }
        }
    }

    private static String spaced(Collection<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }
}
