package kompas.shared.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** The readable part of an address: "Народно читалище „Развитие“" is {@code narodno-chitalishte-razvitie}. */
public final class Slugs {

    /** The longest a slug gets, a number added for uniqueness included. */
    public static final int LONGEST = 80;

    private static final int ROOM_FOR_NUMBER = 8;
    private static final String NOTHING_LEGIBLE = "unnamed";

    private Slugs() {}

    /** Lower-case ASCII letters, digits and single hyphens; never empty, at most 72 characters, cut between words. */
    public static String of(String text) {
        String ascii = ascii(Transliteration.latin(text).toLowerCase(Locale.ROOT));
        StringBuilder slug = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char letter = ascii.charAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                slug.append(letter);
                continue;
            }
            if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && letter != '\'' && letter != '’') {
                slug.append('-');
            }
        }
        return shortened(slug.toString());
    }

    /** {@code base}, or {@code base-2}, {@code base-3}, … whichever is the first not taken. */
    public static String unique(String base, Predicate<String> taken) {
        String candidate = base;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = base + "-" + number;
        }
        return candidate;
    }

    private static String ascii(String text) {
        if (isAscii(text)) {
            return text;
        }
        String danish = text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        if (isAscii(danish)) {
            return danish;
        }
        return AnyScript.TO_ASCII.transliterate(danish).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String slug) {
        String whole = strip(slug);
        if (whole.length() <= LONGEST - ROOM_FOR_NUMBER) {
            return whole.isEmpty() ? NOTHING_LEGIBLE : whole;
        }
        int cut = whole.lastIndexOf('-', LONGEST - ROOM_FOR_NUMBER);
        return whole.substring(0, cut > LONGEST / 2 ? cut : LONGEST - ROOM_FOR_NUMBER);
    }

    private static String strip(String slug) {
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    /** Held apart because it takes a moment to make and few names need it. */
    private static final class AnyScript {
        private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
