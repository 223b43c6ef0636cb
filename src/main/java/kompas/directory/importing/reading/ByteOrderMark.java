package kompas.directory.importing.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The first bytes by which a text file says how it is written. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    static @Nullable Charset charset(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(start, 0xFF, 0xFE, 0, 0) || starts(start, 0, 0, 0xFE, 0xFF)) {
            return start[0] == 0 ? Charset.forName("UTF-32BE") : Charset.forName("UTF-32LE");
        }
        if (starts(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(start, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
