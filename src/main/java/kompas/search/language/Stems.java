package kompas.search.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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

    private static final int MOST_KNOWN = 20_000;

    /** Texts repeat the same few thousand words, and finding a stem takes longer than remembering it. */
    private static final LoadingCache<String, String> DANISH =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(word -> snowball(new DanishStemmer(), word));

    private static final LoadingCache<String, String> ENGLISH =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(word -> snowball(new EnglishStemmer(), word));

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
            case "da" -> DANISH.get(word);
            case "en" -> ENGLISH.get(word);
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
