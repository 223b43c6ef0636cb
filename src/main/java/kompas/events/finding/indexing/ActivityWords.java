package kompas.events.finding.indexing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kompas.search.SearchIndex;
import kompas.search.language.Stopwords;
import kompas.search.language.Synonyms;
import kompas.search.language.WordReading;
import kompas.search.language.Words;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.springframework.stereotype.Component;

/** Which activities have words, in whatever form and script somebody types them. */
@Component
public class ActivityWords {

    private static final int MOST = 10_000;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_INFLECTED = 6;
    private static final String VOWELS = "аеиоъуюя";

    private final SearchIndex index;

    ActivityWords(SearchIndex index) {
        this.index = index;
    }

    /**
     * Activities that have every word, or a form of it, or one that begins so; of more than {@value #MOST} the ones published last.
     *
     * @throws kompas.search.IndexNotReady while the index cannot answer
     */
    public Set<UUID> find(String question) {
        List<WordReading> all = WordReading.all(question);
        List<WordReading> telling =
                all.stream().filter(word -> !Stopwords.has(word.word())).toList();
        List<WordReading> words = telling.isEmpty() ? all : telling;
        if (words.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(index.ask(session -> session.search(ActivityDocument.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.bool(every -> words.forEach(word -> every.must(word(f, word)))))
                .sort(f -> f.field("published").desc())
                .fetchHits(MOST)));
    }

    private static PredicateFinalStep word(SearchPredicateFactory f, WordReading word) {
        SimpleBooleanPredicateClausesStep<?, ?> anywhere = f.or();
        anywhere.add(f.match().field("names").matching(String.join(" ", word.same())));
        anywhere.add(f.match().field("stems").matching(String.join(" ", word.stems())));
        Set<String> others = Synonyms.of(word.stems());
        if (!others.isEmpty()) {
            anywhere.add(f.match().field("stems").matching(String.join(" ", others)));
        }
        word.likely().stream()
                .map(ActivityWords::beginning)
                .filter(form -> form.length() >= SHORTEST_BEGINNING)
                .forEach(form -> anywhere.add(f.prefix().field("names").matching(form)));
        return anywhere.constantScore();
    }

    /** Bulgarian words end differently where others have an article or another stem: работилница, работилници, работилницата. */
    private static String beginning(String form) {
        boolean ending = Words.isCyrillic(form)
                && form.length() >= SHORTEST_INFLECTED
                && VOWELS.indexOf(form.charAt(form.length() - 1)) >= 0;
        return ending ? form.substring(0, form.length() - 1) : form;
    }
}
