package kompas.directory.editing;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What letters can hide: signs nobody sees, letters of one script that look like another's. */
final class Spelling {

    /** Signs that turn the direction of what follows: text would read otherwise than it is. */
    private static final Pattern TURNING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    /** Signs without meaning that come along when text is copied. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u00ad\\u180e\\u200b\\u2060\\ufeff&&[^\\n\\t]]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Predicate<String> MAIL = Pattern.compile(
                    "[!-~&&[^@|;,<>\"]]{1,64}@[^@\\s|;,<>/]+\\.[^@\\s|;,<>/.]{2,63}")
            .asMatchPredicate();

    private static final Predicate<String> PHONE =
            Pattern.compile("(?=(.*[0-9]){4})[+(0-9][-0-9 ()/.,;+]{3,60}").asMatchPredicate();

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?)://([^/?#@\\s:]+\\.[^/?#@\\s:.]{2,63})(:[0-9]{1,5})?([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private Spelling() {}

    /** As it will be stored: one form of each letter, line ends of one kind, nothing unseen, no space around. */
    static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String seen = UNSEEN.matcher(TURNING.matcher(lines).replaceAll("")).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    static boolean turns(String raw) {
        return TURNING.matcher(raw).find();
    }

    /** The first word that mixes letters which look alike in two scripts. */
    static Optional<String> mixed(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean latin = has(word, UScript.LATIN);
            boolean cyrillic = has(word, UScript.CYRILLIC);
            boolean greek = has(word, UScript.GREEK);
            if (latin && cyrillic || latin && greek || cyrillic && greek) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    static boolean isMail(String text) {
        return text.length() <= 254 && MAIL.test(text);
    }

    static boolean isPhone(String text) {
        return PHONE.test(text);
    }

    /** The address of a page as it will be stored, {@code https} where nothing else was said; empty when it is none. */
    static Optional<String> address(String text) {
        String full = text.contains("://") || text.isEmpty() ? text : "https://" + text;
        Matcher parts = ADDRESS.matcher(full);
        return full.length() <= 500 && parts.matches()
                ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT) + full.substring(parts.end(1)))
                : Optional.empty();
    }

    private static boolean has(String word, int script) {
        return word.codePoints().anyMatch(letter -> UScript.getScript(letter) == script);
    }
}
