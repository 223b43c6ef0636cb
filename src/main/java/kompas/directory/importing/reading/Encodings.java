package kompas.directory.importing.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How the letters of a text file are written. The whole file is looked at once, because the first Danish or Bulgarian letter of
 * a sorted list can stand on its last line.
 */
final class Encodings {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<String> OTHER_CYRILLIC = Set.of("KOI8-R", "ISO-8859-5");
    private static final int SAMPLE = 1 << 16;

    private final Utf8Check utf8 = new Utf8Check();
    private final ByteArrayOutputStream foreign = new ByteArrayOutputStream();
    private long highs;
    private long highAfterHigh;
    private long nulsEven;
    private long nulsOdd;
    private long position;
    private int previous;
    private int belated;

    private Encodings() {}

    /** @throws UnreadableFile when the bytes are no text */
    static Charset of(InputStream in) throws IOException {
        Encodings encodings = new Encodings();
        byte[] buffer = new byte[1 << 16];
        byte[] start = in.readNBytes(4);
        Charset marked = ByteOrderMark.charset(start);
        if (marked != null) {
            return marked;
        }
        encodings.look(start, start.length);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            encodings.look(buffer, read);
        }
        return encodings.judge();
    }

    private void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int value = bytes[i] & 0xFF;
            utf8.next(value);
            if (value == 0) {
                countNul();
            } else if (value >= 0x80) {
                highs++;
                highAfterHigh += previous >= 0x80 ? 1 : 0;
                belated = 40;
            }
            if (belated > 0 && foreign.size() < SAMPLE) {
                foreign.write(value);
                belated--;
            }
            previous = value;
            position++;
        }
    }

    private void countNul() {
        if (position % 2 == 0) {
            nulsEven++;
        } else {
            nulsOdd++;
        }
    }

    private Charset judge() {
        if (nulsEven + nulsOdd > 0) {
            return utf16();
        }
        if (utf8.valid()) {
            return StandardCharsets.UTF_8;
        }
        return singleByte();
    }

    /** ASCII letters in UTF-16 leave every second byte zero; zeros anywhere else are no text. */
    private Charset utf16() {
        if (nulsOdd > position / 8 && nulsEven < nulsOdd / 50) {
            return StandardCharsets.UTF_16LE;
        }
        if (nulsEven > position / 8 && nulsOdd < nulsEven / 50) {
            return StandardCharsets.UTF_16BE;
        }
        throw new UnreadableFile("importing.file.binary");
    }

    /** Bulgarian words are whole runs of high bytes; in Danish an æ, ø or å stands alone among plain letters. */
    private Charset singleByte() {
        if (highAfterHigh * 2 < highs) {
            return WINDOWS_1252;
        }
        CharsetMatch match =
                new CharsetDetector().setText(foreign.toByteArray()).detect();
        if (match != null && OTHER_CYRILLIC.contains(match.getName()) && match.getConfidence() > 50) {
            return Charset.forName(match.getName());
        }
        return WINDOWS_1251;
    }
}
