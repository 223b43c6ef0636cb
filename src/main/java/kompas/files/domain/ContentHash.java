package kompas.files.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of bytes: their SHA-256.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
record ContentHash(String hex) {

    ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }

    static ContentHash of(byte[] content) {
        return of(sha256(), content);
    }

    static ContentHash finished(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    static ContentHash ofColumn(byte[] column) {
        return new ContentHash(HexFormat.of().formatHex(column));
    }

    byte[] column() {
        return HexFormat.of().parseHex(hex);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentHash of(MessageDigest digest, byte[] content) {
        digest.update(content);
        return finished(digest);
    }
}
