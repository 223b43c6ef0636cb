package kompas.directory.confirming;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code printed on a letter: ten signs that look the same in Latin and Cyrillic and like no other, so that whoever copies
 * them by hand on any keyboard gets them right. 15¹⁰ codes; the hash is slow, so that a copy of the table is of little use.
 */
public record PaperCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ACEHKMPTXY34679";
    /** What a Cyrillic keyboard writes for the same shapes, and digits that are read as letters. */
    private static final String CYRILLIC = "АСЕНКМРТХУЗ";

    private static final String LATIN = "ACEHKMPTXY3";
    private static final int LENGTH = 10;
    private static final int LONGEST_TYPED = 40;
    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;
    private static final byte[] SALT = "kompas.directory.confirm_link".getBytes(StandardCharsets.US_ASCII);

    public static PaperCode make() {
        StringBuilder text = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> text.append(SIGNS.charAt(sign)));
        return new PaperCode(text.toString());
    }

    /** What somebody typed, whatever its case, spaces, dashes and keyboard; empty when it can be no code of ours. */
    public static Optional<PaperCode> typed(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(LENGTH);
        typed.toUpperCase(Locale.ROOT).chars().forEach(sign -> {
            int cyrillic = CYRILLIC.indexOf(sign);
            char latin = cyrillic < 0 ? (char) sign : LATIN.charAt(cyrillic);
            if (Character.isLetterOrDigit(latin)) {
                text.append(latin);
            }
        });
        boolean possible = text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return possible ? Optional.of(new PaperCode(text.toString())) : Optional.empty();
    }

    /** As it is printed: {@code A4TK9-X7HMP}. */
    public String printed() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    /** Slow on purpose. */
    public byte[] hash() {
        try {
            PBEKeySpec spec = new PBEKeySpec(text.toCharArray(), SALT, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a code on paper";
    }
}
