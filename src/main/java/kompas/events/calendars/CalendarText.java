package kompas.events.calendars;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file of a calendar as letters. What its first bytes say counts first, then whether it is UTF-8, then what its server says. */
final class CalendarText {

    private static final byte ZERO = 0;

    private CalendarText() {}

    static String of(byte[] bytes, Optional<String> said) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && bytes[1] == ZERO) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == ZERO) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(cut(bytes)))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, said.flatMap(CalendarText::charset).orElseGet(() -> guessed(bytes)));
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Without half a letter at the end, which a file that was cut off may have. */
    private static byte[] cut(byte[] bytes) {
        int end = bytes.length;
        for (int i = 1; i <= 3 && i <= bytes.length; i++) {
            int octet = bytes[bytes.length - i] & 0xff;
            if ((octet & 0xC0) == 0xC0) {
                int length = octet >= 0xF0 ? 4 : octet >= 0xE0 ? 3 : 2;
                end = i < length ? bytes.length - i : end;
                break;
            }
        }
        return Arrays.copyOf(bytes, end);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Cyrillic letters in one octet each stand beside one another; of Western ones only some need the upper half, and stand alone. */
    private static Charset guessed(byte[] bytes) {
        int upper = 0;
        int beside = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (isUpper(bytes[i])) {
                upper++;
                beside += isUpper(bytes[i - 1]) ? 1 : 0;
            }
        }
        return Charset.forName(beside * 2 > upper ? "windows-1251" : "windows-1252");
    }

    private static boolean isUpper(byte octet) {
        return (octet & 0xff) >= 0xC0;
    }
}
