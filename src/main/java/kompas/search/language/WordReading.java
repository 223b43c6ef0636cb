package kompas.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kompas.shared.text.Transliteration;

/**
 * What one typed word may be in the index.
 *
 * @param word as {@link Words} have it
 * @param same the word itself, first, and the same word in the other script
 * @param stems stems of all of these in every language it may be
 */
public record WordReading(String word, Set<String> same, Set<String> stems) {

    /** Languages a Latin word may be in; which of them the index holds does not matter. */
    private static final List<String> LATIN_LANGUAGES = List.of("da", "en");

    private static final Pattern CHAT = Pattern.compile("(?=.*[a-z])[a-z46]*[46][a-z46]*");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Punct}„“”«»–—]+");

    /** Every word of a question, in order. */
    public static List<WordReading> all(String question) {
        return GAP.splitAsStream(question.toLowerCase(Locale.ROOT))
                .flatMap(part -> CHAT.matcher(part).matches() ? List.of(part).stream() : Words.of(part).stream())
                .map(WordReading::of)
                .toList();
    }

    /** @param word one of {@link Words}, or one in the manner of chats: {@code 4italishte} */
    public static WordReading of(String word) {
        Set<String> same = new LinkedHashSet<>();
        same.add(word);
        Set<String> stems = new LinkedHashSet<>();
        if (Words.isNumber(word) && Words.of(word).size() == 1) {
            return new WordReading(word, same, same);
        }
        if (Words.isCyrillic(word)) {
            same.addAll(Words.of(Transliteration.latin(word)));
        } else {
            same.addAll(CyrillicGuesses.of(word));
        }
        for (String form : same) {
            if (Words.isCyrillic(form)) {
                stems.add(Stems.of(form, "bg"));
                continue;
            }
            stems.add(form);
            LATIN_LANGUAGES.forEach(language -> stems.add(Stems.of(form, language)));
        }
        return new WordReading(word, same, stems);
    }
}
