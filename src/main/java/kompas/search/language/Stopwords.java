package kompas.search.language;

import java.util.Set;

/** Words that say nothing about what is looked for, in all languages at once: {@code reference/search/stopwords.txt}. */
public final class Stopwords {

    private static final Set<String> WORDS = WordFile.words("stopwords.txt");

    private Stopwords() {}

    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
