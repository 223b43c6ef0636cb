package kompas.directory.importing.profile;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;

/** Names that a register writes in capitals, as people write them: FRIENDS OF THE LIBRARY is Friends of the Library. */
final class Titles {

    private static final Set<String> SMALL = Set.of("OF", "AND", "THE", "FOR", "IN", "ON", "AT", "TO");
    private static final ThreadLocal<BreakIterator> WORDS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));
    /** Registers write the same few words again and again, and finding out where words begin takes longer than remembering. */
    private static final LoadingCache<String, String> KNOWN = Caffeine.newBuilder()
            .maximumSize(20_000)
            .build(capitals -> UCharacter.toTitleCase(ULocale.ROOT, capitals, WORDS.get(), 0));

    private Titles() {}

    /** The text itself when any of it is in small letters already. */
    static String of(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder titled = new StringBuilder(text.length());
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            String word = text.substring(from, space);
            titled.append(
                            SMALL.contains(word) && followsWord(text, from)
                                    ? word.toLowerCase(Locale.ROOT)
                                    : KNOWN.get(word))
                    .append(' ');
            from = space + 1;
        }
        return titled.append(KNOWN.get(text.substring(from))).toString();
    }

    /** Behind a comma or dash a small word begins something. */
    private static boolean followsWord(String text, int position) {
        return position > 1 && Character.isLetterOrDigit(text.charAt(position - 2));
    }
}
