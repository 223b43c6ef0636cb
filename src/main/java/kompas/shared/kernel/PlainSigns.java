package kompas.shared.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Fifteen signs that look the same in Latin and Cyrillic and like no other, for codes that are said, read from paper and typed on
 * any keyboard.
 */
public final class PlainSigns {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ACEHKMPTXY34679";
    /** What a Cyrillic keyboard writes for the same shapes, and digits that are read as letters. */
    private static final String CYRILLIC = "АСЕНКМРТХУЗ";

    private static final String LATIN = "ACEHKMPTXY3";
    /** With spaces and dashes between; more is no code, but something that was pasted. */
    private static final int TYPED_FOR_EACH = 4;

    private PlainSigns() {}

    /** So many at random. */
    public static String make(int length) {
        StringBuilder signs = new StringBuilder(length);
        RANDOM.ints(length, 0, SIGNS.length()).forEach(sign -> signs.append(SIGNS.charAt(sign)));
        return signs.toString();
    }

    /** What somebody typed, whatever its case, spaces, dashes and keyboard; empty when it can be no code of this length. */
    public static Optional<String> typed(String typed, int length) {
        if (typed.length() > TYPED_FOR_EACH * length) {
            return Optional.empty();
        }
        StringBuilder signs = new StringBuilder(length);
        typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> {
                    int cyrillic = CYRILLIC.indexOf(sign);
                    signs.append(cyrillic < 0 ? (char) sign : LATIN.charAt(cyrillic));
                });
        boolean possible = signs.length() == length && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return possible ? Optional.of(signs.toString()) : Optional.empty();
    }
}
