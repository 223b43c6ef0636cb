package kompas.directory.confirming;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kompas.shared.kernel.PlainSigns;

/**
 * The code printed on a letter: ten of the {@link PlainSigns}, so that whoever copies them by hand on any keyboard gets them right. 15¹⁰ codes; the hash is slow, so that a copy of the table is of little use.
 */
public record PaperCode(String text) {

    private static final int LENGTH = 10;
    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;
    private static final byte[] SALT = "kompas.directory.confirm_link".getBytes(StandardCharsets.US_ASCII);

    public static PaperCode make() {
        return new PaperCode(PlainSigns.make(LENGTH));
    }

    /** What somebody typed, whatever its case, spaces, dashes and keyboard; empty when it can be no code of ours. */
    public static Optional<PaperCode> typed(String typed) {
        return PlainSigns.typed(typed, LENGTH).map(PaperCode::new);
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
