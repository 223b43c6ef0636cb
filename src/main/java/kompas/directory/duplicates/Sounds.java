package kompas.directory.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kompas.shared.text.Transliteration;

/**
 * Words by how they sound: both scripts, official and casual transliteration, capitals, accents and doubled letters come to
 * the same. {@code Светлина}, {@code SVETLINA} and {@code Swetllina} are {@code svetlina}.
 */
final class Sounds {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[0-9]+|[a-z]+");
    private static final Pattern SHAPED_DIGIT =
            Pattern.compile("(?<=[a-z])[46](?=[a-z])|(?<![0-9a-z])[46](?=[a-z]{2})");

    /** In this order; what stands on the right is one sign for one sound. */
    private static final String[][] SPELLINGS = {
        {"sht", "wt"},
        {"sch", "wt"},
        {"sh", "w"},
        {"ch", "4"},
        {"ts", "c"},
        {"zh", "j"},
        {"kh", "h"},
        {"ph", "f"},
        {"ck", "k"},
        {"ya", "9"},
        {"ia", "9"},
        {"ja", "9"},
        {"q", "9"},
        {"yu", "8"},
        {"iu", "8"},
        {"ju", "8"},
        {"y", "i"}
    };

    private Sounds() {}

    /** The words of a text by sound, numbers among them, in their order. */
    static List<String> words(String text) {
        return spelled(text).stream().map(Sounds::of).toList();
    }

    /** The words in small Latin letters, as they are spelled. */
    static List<String> spelled(String text) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(plain(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The sound of a spelled word. */
    static String of(String word) {
        return Character.isDigit(word.charAt(0)) ? number(word) : sound(word);
    }

    /** All words in one, for what is compared as a whole. */
    static String joined(String text) {
        return String.join("", words(text));
    }

    /** Numbers are marked, so that no sound is taken for one. */
    static boolean isNumber(String word) {
        return word.charAt(0) == '#';
    }

    private static String plain(String text) {
        String latin = Transliteration.latin(text).toLowerCase(Locale.ROOT);
        String spelled = latin.replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("ß", "ss")
                .replace("&", " and ");
        String bare = spelled.chars().allMatch(letter -> letter < 128)
                ? spelled
                : MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                        .replaceAll("");
        String whole = bare.replace("'", "").replace("’", "").replace("`", "");
        return SHAPED_DIGIT.matcher(whole).replaceAll(digit -> digit.group().equals("4") ? "ch" : "sh");
    }

    private static String number(String digits) {
        String stripped = digits.replaceFirst("^0+(?=.)", "");
        return "#" + stripped;
    }

    private static String sound(String word) {
        String sound = word.replace('w', 'v');
        for (String[] spelling : SPELLINGS) {
            sound = sound.replace(spelling[0], spelling[1]);
        }
        return undoubled(sound);
    }

    private static String undoubled(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                once.append(word.charAt(i));
            }
        }
        return once.toString();
    }
}
