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
 * @param signs whether something was typed but no word
 */
record Question(List<WordReading> words, String title, Set<String> identifiers, boolean signs) {

    private static final int MOST_WORDS = 12;
    private static final int LONG_NUMBER = 6;

    static Question of(String q) {
        List<WordReading> all = WordReading.all(q);
        List<WordReading> telling =
                all.stream().filter(word -> !Stopwords.has(word.word())).toList();
        List<WordReading> words =
                (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
        String title = String.join(" ", all.stream().map(WordReading::word).toList());
        return new Question(words, title, IdentifierForms.asked(q), !q.isBlank() && all.isEmpty());
    }

    /** Whether nothing was asked; signs alone are a question nothing answers. */
    boolean isEmpty() {
        return words.isEmpty() && title.isEmpty() && !signs;
    }

    /** Whether it is a long number and so no collection of words. */
    boolean isNumber() {
        return identifiers.stream().anyMatch(number -> number.length() >= LONG_NUMBER);
    }
}
