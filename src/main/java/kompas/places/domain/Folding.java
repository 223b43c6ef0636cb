package kompas.places.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import kompas.shared.text.Transliteration;

/** Names made comparable: one script, no capitals, no accents, words with single spaces between them. */
final class Folding {

    private static final String LOOKS_LATIN = "aceopxyABEKMHOPCTX";
    private static final String IS_CYRILLIC = "асеорхуАВЕКМНОРСТХ";

    private Folding() {}

    /** "  КОСТEЛЕВО " (with a Latin E) and "Kostelevo" are both "kostelevo"; "Høje-Taastrup" is "hoeje taastrup". */
    static String fold(String text) {
        String latin = Transliteration.latin(oneScript(text)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(latin.length() + 2);
        for (int i = 0; i < latin.length(); i++) {
            append(folded, latin.charAt(i));
        }
        int length = folded.length();
        if (length > 0 && folded.charAt(length - 1) == ' ') {
            folded.setLength(length - 1);
        }
        return folded.toString();
    }

    /** The ways {@code name} is typed on a keyboard without its letters: "Ærø" is "aeroe" and "aero". */
    static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(fold(name));
        variants.add(
                fold(name.replace('ø', 'o').replace('Ø', 'O').replace('å', 'a').replace('Å', 'A')));
        variants.add(fold(name.replace("aa", "a").replace("Aa", "A")));
        return variants;
    }

    private static void append(StringBuilder folded, char letter) {
        if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
            folded.append(letter);
            return;
        }
        switch (letter) {
            case 'æ' -> folded.append("ae");
            case 'ø' -> folded.append("oe");
            case 'å' -> folded.append("aa");
            case 'ß' -> folded.append("ss");
            case 'ı' -> folded.append('i');
            case '\'', '’' -> {}
            default -> other(folded, letter);
        }
    }

    private static void other(StringBuilder folded, char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return;
        }
        if (Character.isLetterOrDigit(letter)) {
            char plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
            folded.append(plain);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** A Latin letter amid Cyrillic ones is taken for the Cyrillic one that looks the same. */
    private static String oneScript(String text) {
        if (Transliteration.isLatin(text)) {
            return text;
        }
        StringBuilder one = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int lookalike = LOOKS_LATIN.indexOf(text.charAt(i));
            if (lookalike >= 0 && (isCyrillic(text, i - 1) || isCyrillic(text, i + 1))) {
                one.setCharAt(i, IS_CYRILLIC.charAt(lookalike));
            }
        }
        return one.toString();
    }

    private static boolean isCyrillic(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeBlock.of(text.charAt(at)) == Character.UnicodeBlock.CYRILLIC;
    }
}
