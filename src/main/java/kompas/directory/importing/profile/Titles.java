package kompas.directory.importing.profile;

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
    private static final String MARKS = "&.,;:()„“”\"'-/#!?";

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
                                    : titled(word))
                    .append(' ');
            from = space + 1;
        }
        return titled.append(titled(text.substring(from))).toString();
    }

    /** Where words begin takes long to find out, and needs to be only when there is more than letters in the middle. */
    private static String titled(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && MARKS.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && MARKS.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from == to) {
            return word;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return UCharacter.toTitleCase(ULocale.ROOT, word, WORDS.get(), 0);
            }
        }
        return word.substring(0, from)
                + Character.toTitleCase(word.charAt(from))
                + word.substring(from + 1, to).toLowerCase(Locale.ROOT)
                + word.substring(to);
    }

    /** Behind a comma or dash a small word begins something. */
    private static boolean followsWord(String text, int position) {
        return position > 1 && Character.isLetterOrDigit(text.charAt(position - 2));
    }
}
