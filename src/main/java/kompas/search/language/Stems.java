package kompas.search.language;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.bg.BulgarianStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What is left of a word without its endings. The language of a text is known; that of a question is guessed from its
 * script, see {@link WordReading}. A language without a stemmer keeps its words whole.
 */
public final class Stems {

    private static final int SHORTEST = 4;
    private static final List<String> NEUTER_ENDINGS = List.of("ищата", "ища", "ището");

    /** Plurals that look like those of another word: хора are people, not choirs. */
    private static final Map<String, String> IRREGULAR = Map.of("хора", "човек", "хората", "човек");

    private static final WordMemory DANISH = new WordMemory(word -> snowball(new DanishStemmer(), word));
    private static final WordMemory ENGLISH = new WordMemory(word -> snowball(new EnglishStemmer(), word));

    private Stems() {}

    /**
     * The stem of one of {@link Words}.
     *
     * @param language BCP-47 tag of the text the word stands in; a Cyrillic word is always stemmed as Bulgarian
     */
    public static String of(String word, String language) {
        if (word.length() < SHORTEST || Words.isNumber(word)) {
            return word;
        }
        if (Words.isCyrillic(word)) {
            return bulgarian(word);
        }
        return switch (language) {
            case "da" -> DANISH.of(word);
            case "en" -> ENGLISH.of(word);
            default -> word;
        };
    }

    private static String bulgarian(String word) {
        char[] letters = neuterSingular(IRREGULAR.getOrDefault(word, word)).toCharArray();
        return new String(letters, 0, new BulgarianStemmer().stem(letters, letters.length));
    }

    /** The stemmer takes читалища for the plural of читал; in names it is nearly always of читалище. */
    private static String neuterSingular(String word) {
        for (String ending : NEUTER_ENDINGS) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length()) + "ище";
            }
        }
        return word;
    }

    private static String snowball(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
