package kompas.directory.search.answering;

import java.util.List;
import java.util.Set;
import kompas.directory.search.indexing.IdentifierForms;
import kompas.search.language.Stopwords;
import kompas.search.language.WordReading;

/**
 * The words of a question as the index is asked for them.
 *
 * @param words those that say something; all of them when none does
 * @param title all words as typed, in the way names are kept as a whole
 * @param identifiers what the question is when it is a number in a register
 */
record Question(List<WordReading> words, String title, Set<String> identifiers) {

    private static final int MOST_WORDS = 12;

    static Question of(String q) {
        List<WordReading> all = WordReading.all(q);
        List<WordReading> telling =
                all.stream().filter(word -> !Stopwords.has(word.word())).toList();
        List<WordReading> words =
                (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
        String title = String.join(" ", all.stream().map(WordReading::word).toList());
        return new Question(words, title, IdentifierForms.asked(q));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
