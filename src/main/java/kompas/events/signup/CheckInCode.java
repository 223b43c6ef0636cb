package kompas.events.signup;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Five signs that look the same in Latin and Cyrillic and like no other, so that they can be said, read from a screen and typed
 * on any keyboard. It opens nothing: only staff type it.
 */
public record CheckInCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ACEHKMPTXY34679";
    private static final String CYRILLIC = "АСЕНКМРТХУЗ";
    private static final String LATIN = "ACEHKMPTXY3";
    private static final int LENGTH = 5;
    private static final int LONGEST_TYPED = 20;

    static CheckInCode make() {
        StringBuilder text = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> text.append(SIGNS.charAt(sign)));
        return new CheckInCode(text.toString());
    }

    /** What somebody typed, whatever its case, spaces, dashes and keyboard; empty when it can be no code. */
    public static Optional<CheckInCode> typed(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(LENGTH);
        typed.toUpperCase(Locale.ROOT).chars().forEach(sign -> {
            int cyrillic = CYRILLIC.indexOf(sign);
            char latin = cyrillic < 0 ? (char) sign : LATIN.charAt(cyrillic);
            if (latin != ' ' && latin != '-') {
                text.append(latin);
            }
        });
        boolean possible = text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return possible ? Optional.of(new CheckInCode(text.toString())) : Optional.empty();
    }
}
