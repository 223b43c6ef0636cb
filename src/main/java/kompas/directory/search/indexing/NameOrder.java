package kompas.directory.search.indexing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kompas.shared.kernel.LocalizedText;

/**
 * Names in the order of a card catalogue: by the alphabet of their language, word by word, as if there were no quotation
 * marks and signs; names that begin with a number come after all letters, numbers by their value.
 */
final class NameOrder {

    /** Changes whenever the same name gives another key, so that indexes are built anew. */
    static final int VERSION = 2;

    private static final int LONGEST = 48;
    private static final Map<String, Collator> ALPHABETS = new ConcurrentHashMap<>();

    private NameOrder() {}

    static String key(LocalizedText name) {
        String words = withoutSigns(name.in(name.source()).text());
        byte[] key = ALPHABETS
                .computeIfAbsent(name.source(), NameOrder::alphabet)
                .getCollationKey(words)
                .toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, LONGEST));
    }

    /** Every letter, mark and number; whatever stands between them becomes a space. */
    private static String withoutSigns(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean parted = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (!Character.isLetterOrDigit(character) && !isMarkOrNumber(character)) {
                parted = !words.isEmpty();
                continue;
            }
            if (parted) {
                words.append(' ');
                parted = false;
            }
            words.appendCodePoint(character);
        }
        return words.toString();
    }

    private static boolean isMarkOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static Collator alphabet(String language) {
        ULocale numeric = ULocale.forLanguageTag(language).setKeywordValue("colnumeric", "yes");
        Collator alphabet = Collator.getInstance(numeric);
        alphabet.setReorderCodes(Collator.ReorderCodes.OTHERS, Collator.ReorderCodes.DIGIT);
        return alphabet.freeze();
    }
}
