package kompas.surveys.inviting;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Ten signs that look the same in Latin and Cyrillic and like no other, so that they can be read from paper and typed on any
 * keyboard. There are 15 to the power of 10 of them, 577 thousand million: with a limit on tries nobody guesses one.
 *
 * @param signs without the dash
 */
public record InvitationCode(String signs) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ACEHKMPTXY34679";
    private static final String CYRILLIC = "АСЕНКМРТХУЗ";
    private static final String LATIN = "ACEHKMPTXY3";
    private static final int LENGTH = 10;
    private static final int HALF = LENGTH / 2;
    private static final int LONGEST_TYPED = 40;

    static InvitationCode make() {
        StringBuilder signs = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> signs.append(SIGNS.charAt(sign)));
        return new InvitationCode(signs.toString());
    }

    /** What somebody typed or followed, whatever its case, spaces, dashes and keyboard; empty when it can be no code. */
    public static Optional<InvitationCode> typed(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder signs = new StringBuilder(LENGTH);
        typed.toUpperCase(Locale.ROOT).chars().filter(sign -> !between(sign)).forEach(sign -> {
            int cyrillic = CYRILLIC.indexOf(sign);
            signs.append(cyrillic < 0 ? (char) sign : LATIN.charAt(cyrillic));
        });
        boolean possible = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return possible ? Optional.of(new InvitationCode(signs.toString())) : Optional.empty();
    }

    private static boolean between(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }

    /** As it is printed and stands in addresses: {@code ACE34-HKM79}. */
    public String text() {
        return signs.substring(0, HALF) + "-" + signs.substring(HALF);
    }
}
