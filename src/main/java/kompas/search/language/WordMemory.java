package kompas.search.language;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of a word: texts repeat the same few thousand. Of two words with one place the later one is
 * remembered. Threads that meet in it may make something twice, never get the wrong thing.
 */
final class WordMemory {

    private static final int PLACES = 1 << 15;

    private record Known(String word, String made) {}

    private final @Nullable Known[] known = new Known[PLACES];
    private final UnaryOperator<String> making;

    WordMemory(UnaryOperator<String> making) {
        this.making = making;
    }

    String of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        Known there = known[place];
        if (there != null && there.word.equals(word)) {
            return there.made;
        }
        String made = making.apply(word);
        known[place] = new Known(word, made);
        return made;
    }
}
