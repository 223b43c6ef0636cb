package kompas.search.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.shared.text.Transliteration;

/**
 * What one typed word may be in the index.
 *
 * @param word as {@link Words} have it
 * @param likely the word itself, first, and the same word in the other script
 * @param doubtful what it may also be in the other script, likelier ones first
 */
public record WordReading(String word, Set<String> likely, Set<String> doubtful) {

    /** Languages a Latin word may be in; which of them the index holds does not matter. */
    private static final List<String> LATIN_LANGUAGES = List.of("da", "en");

    private static final Pattern CHAT = Pattern.compile("(?=.*[a-z])[a-z46]*[46][a-z46]*");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Punct}„“”«»–—]+");

    /** Every word of a question, in order. */
    public static List<WordReading> all(String question) {
        return GAP.splitAsStream(question.toLowerCase(Locale.ROOT))
                .flatMap(part -> CHAT.matcher(part).matches() ? Stream.of(part) : Words.of(part).stream())
                .map(WordReading::of)
                .toList();
    }

    /** @param word one of {@link Words}, or one in the manner of chats: {@code 4italishte} */
    public static WordReading of(String word) {
        Set<String> likely = new LinkedHashSet<>(List.of(word));
        Set<String> doubtful = new LinkedHashSet<>();
        if (Words.isCyrillic(word)) {
            likely.addAll(Words.of(Transliteration.latin(word)));
        } else if (!Words.isNumber(word) || CHAT.matcher(word).matches()) {
            CyrillicGuesses.of(word).forEach(guess -> (guess.doubts() == 0 ? likely : doubtful).add(guess.text()));
            doubtful.removeAll(likely);
        }
        return new WordReading(word, likely, doubtful);
    }

    /** Likely and doubtful ones, likeliest first. */
    public Set<String> same() {
        Set<String> same = new LinkedHashSet<>(likely);
        same.addAll(doubtful);
        return same;
    }

    public Set<String> likelyStems() {
        return stems(likely);
    }

    public Set<String> doubtfulStems() {
        Set<String> stems = stems(doubtful);
        stems.removeAll(likelyStems());
        return stems;
    }

    /** Stems of all it may be, in every language it may be in. */
    public Set<String> stems() {
        return stems(same());
    }

    private static Set<String> stems(Collection<String> forms) {
        Set<String> stems = new LinkedHashSet<>();
        for (String form : forms) {
            if (Words.isCyrillic(form)) {
                stems.add(Stems.of(form, "bg"));
                continue;
            }
            stems.add(form);
            LATIN_LANGUAGES.forEach(language -> stems.add(Stems.of(form, language)));
        }
        return stems;
    }
}
