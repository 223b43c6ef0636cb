package kompas.shared.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cyrillic to Latin as the Bulgarian Transliteration Act of 2009 has it (the "streamlined system"), with the final
 * <i>-ия</i> as <i>-ia</i> and the country's own name as an exception. Letters of other Cyrillic alphabets get their
 * nearest equal, everything else stays as it is.
 */
public final class Transliteration {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sht"),
            Map.entry('ъ', "a"),
            Map.entry('ь', "y"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ы', "y"),
            Map.entry('э', "e"),
            Map.entry('ё', "yo"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('є', "ye"),
            Map.entry('ґ', "g"),
            Map.entry('ў', "u"),
            Map.entry('ѝ', "i"),
            Map.entry('ј', "j"),
            Map.entry('љ', "lj"),
            Map.entry('њ', "nj"),
            Map.entry('ћ', "c"),
            Map.entry('ђ', "dj"),
            Map.entry('џ', "dzh"),
            Map.entry('ѓ', "gj"),
            Map.entry('ќ', "kj"),
            Map.entry('ѕ', "dz"));

    private static final char FIRST = '\u0400';
    private static final char LAST = '\u052F';
    private static final @Nullable String[] BY_CODE = byCode();
    private static final String BULGARIA = "българия";

    private Transliteration() {}

    private static @Nullable String[] byCode() {
        @Nullable String[] byCode = new String[LAST - FIRST + 1];
        LETTERS.forEach((letter, latin) -> byCode[letter - FIRST] = latin);
        return byCode;
    }

    /** {@code text} in Latin letters: "Велико Търново" is "Veliko Tarnovo", "СОФИЯ" is "SOFIA", "Aalborg" stays. */
    public static String latin(String text) {
        if (isLatin(text)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            append(latin, text, i);
        }
        return latin.toString();
    }

    /** Whether {@code text} has no Cyrillic letter. */
    public static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCyrillic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder latin, String text, int at) {
        char letter = text.charAt(at);
        char small = Character.toLowerCase(letter);
        String known = isCyrillic(small) ? BY_CODE[small - FIRST] : null;
        if (known == null) {
            latin.append(letter);
            return;
        }
        String replacement = special(text, at, small, known);
        if (letter == small) {
            latin.append(replacement);
            return;
        }
        latin.append(isShouting(text, at) ? replacement.toUpperCase(Locale.ROOT) : capitalized(replacement));
    }

    private static String special(String text, int at, char small, String known) {
        if (small == 'я' && at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'и' && endsWord(text, at)) {
            return "a";
        }
        if (small == 'ъ' && at > 0 && text.regionMatches(true, at - 1, BULGARIA, 0, BULGARIA.length())) {
            return "u";
        }
        return known;
    }

    private static boolean endsWord(String text, int at) {
        return at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
    }

    /** A capital is part of a word in capitals when a neighbouring letter is a capital too. */
    private static boolean isShouting(String text, int at) {
        if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
            return Character.isUpperCase(text.charAt(at + 1));
        }
        return at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }

    private static String capitalized(String letters) {
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    private static boolean isCyrillic(char letter) {
        return letter >= FIRST && letter <= LAST;
    }
}
