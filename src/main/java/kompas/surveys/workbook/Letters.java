package kompas.surveys.workbook;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/** Text files as letters: UTF-8 when it is that, UTF-16 when it says so, else what a detector takes it for. */
final class Letters {

    private static final int DETECTED_BY = 1 << 16;

    private Letters() {}

    static String of(byte[] bytes) throws UnreadableWorkbook {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (first == 0xFFFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (first == 0xFEFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableWorkbook("workbook.binary");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, detected(bytes));
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > DETECTED_BY ? Arrays.copyOf(bytes, DETECTED_BY) : bytes);
        CharsetMatch match = detector.detect();
        try {
            return match == null ? StandardCharsets.ISO_8859_1 : Charset.forName(match.getName());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
