package kompas.shared.web.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns away what no browser of ours would ask, before anything tries to make sense of it. */
final class RequestGate {

    private static final int LONGEST = 4096;
    static final int FINE = 0;

    private RequestGate() {}

    /** {@link #FINE}, or the status to refuse with. */
    static int judge(String path, @Nullable String query) {
        if (path.length() > LONGEST || (query != null && query.length() > LONGEST)) {
            return 414;
        }
        return wellFormed(path) && (query == null || wellFormed(query)) ? FINE : 400;
    }

    private static boolean wellFormed(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return true;
        }
        byte[] bytes = new byte[encoded.length() * 3];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            int value = encoded.charAt(i);
            if (value == '%') {
                value = i + 2 < encoded.length() ? hex(encoded.charAt(i + 1), encoded.charAt(i + 2)) : 0;
                i += 2;
            }
            if (value <= 0) {
                return false;
            }
            length = append(bytes, length, value);
        }
        return isUtf8(bytes, length);
    }

    /** What is not escaped arrives byte by byte or as ASCII; anything above counts as a letter. */
    private static int append(byte[] bytes, int length, int value) {
        bytes[length] = (byte) (value > 255 ? '?' : value);
        return length + 1;
    }

    /** The value of two hexadecimal digits, -1 when they are none. */
    private static int hex(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
