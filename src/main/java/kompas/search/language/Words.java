package kompas.search.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as the words the index knows: lower case, letters apart from digits, Latin letters without accents with æ, ø, å
 * as ae, oe, aa, Cyrillic letters as they are.
 */
public final class Words {

    /** Changes whenever the same text gives other words, so that indexes are built anew. */
    public static final int VERSION = 2;

    private static final int LONGEST = 40;

    private Words() {}

    /** The words of {@code text}, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = NEITHER;
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (isJoiner(letter)) {
                continue;
            }
            int kind = kind(letter);
            if (kind != before || kind == NEITHER) {
                end(word, words);
            }
            if (kind != NEITHER && word.length() < LONGEST) {
                word.append(letter);
            }
            before = kind;
        }
        end(word, words);
        return words;
    }

    /** Whether the word is written in Cyrillic letters. */
    public static boolean isCyrillic(String word) {
        char first = word.charAt(0);
        return first >= '\u0400' && first <= '\u052F';
    }

    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static final int NEITHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;

    private static int kind(char letter) {
        if (Character.isDigit(letter)) {
            return DIGIT;
        }
        return Character.isLetter(letter) ? LETTER : NEITHER;
    }

    /** Signs inside a word that do not part it: O'Neil, co-op keeps its hyphen as a gap. */
    private static boolean isJoiner(char letter) {
        return letter == '\'' || letter == '’' || letter == '\u00AD' || letter == '\u200D';
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(letter -> letter < 128)) {
            return small;
        }
        StringBuilder plain = new StringBuilder(small.length() + 8);
        String composed = Normalizer.normalize(small, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            append(plain, composed.charAt(i));
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char letter) {
        switch (letter) {
            case 'æ', 'ä' -> plain.append("ae");
            case 'ø', 'ö', 'œ' -> plain.append("oe");
            case 'å' -> plain.append("aa");
            case 'ß' -> plain.append("ss");
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'þ' -> plain.append("th");
            case 'ı' -> plain.append('i');
            case 'ѝ' -> plain.append('и');
            case 'ё' -> plain.append('е');
            default -> appendBare(plain, letter);
        }
    }

    private static void appendBare(StringBuilder plain, char letter) {
        if (letter < 128 || letter >= '\u0400' && letter <= '\u052F') {
            plain.append(letter);
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(parts.charAt(i));
            }
        }
    }
}
