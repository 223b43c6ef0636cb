package kompas.directory.search.indexing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kompas.shared.kernel.LocalizedText;

/**
 * Names in the order of a card catalogue: by the alphabet of their language, word by word, as if there were no quotation
 * marks and signs; names that begin with a number come after all letters, numbers by their value.
 */
final class NameOrder {

    /** Changes whenever the same name gives another key, so that indexes are built anew. */
    static final int VERSION = 2;

    private static final int LONGEST = 48;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Map<String, Collator> ALPHABETS = new ConcurrentHashMap<>();

    private NameOrder() {}

    static String key(LocalizedText name) {
        String words =
                SIGNS.matcher(name.in(name.source()).text()).replaceAll(" ").strip();
        byte[] key = ALPHABETS
                .computeIfAbsent(name.source(), NameOrder::alphabet)
                .getCollationKey(words)
                .toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, LONGEST));
    }

    private static Collator alphabet(String language) {
        ULocale numeric = ULocale.forLanguageTag(language).setKeywordValue("colnumeric", "yes");
        Collator alphabet = Collator.getInstance(numeric);
        alphabet.setReorderCodes(Collator.ReorderCodes.OTHERS, Collator.ReorderCodes.DIGIT);
        return alphabet.freeze();
    }
}
