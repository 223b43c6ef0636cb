package kompas.operations.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash everything in a backup is checked by. */
final class Hashes {

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
