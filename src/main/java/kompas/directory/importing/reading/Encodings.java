package kompas.directory.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * How the letters of a text file are written. The whole file is looked at once, because the first Danish or Bulgarian letter of
 * a sorted list can stand on its last line.
 */
final class Encodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The six commonest letters of Bulgarian, small and large, as each encoding writes them. */
    private static final Map<String, int[]> CYRILLIC = Map.of(
            "windows-1251", new int[] {0xE0, 0xEE, 0xE5, 0xE8, 0xED, 0xF2, 0xC0, 0xCE, 0xC5, 0xC8, 0xCD, 0xD2},
            "KOI8-R", new int[] {0xC1, 0xCF, 0xC5, 0xC9, 0xCE, 0xD4, 0xE1, 0xEF, 0xE5, 0xE9, 0xEE, 0xF4},
            "ISO-8859-5", new int[] {0xD0, 0xDE, 0xD5, 0xD8, 0xDD, 0xE2, 0xB0, 0xBE, 0xB5, 0xB8, 0xBD, 0xC2},
            "IBM866", new int[] {0xA0, 0xAE, 0xA5, 0xA8, 0xAD, 0xE2, 0x80, 0x8E, 0x85, 0x88, 0x8D, 0x92});

    /** In UTF-16 every second byte names the alphabet: 0 for Latin, 4 for Cyrillic. */
    private static final int LAST_ALPHABET = 0x05;

    private final Utf8Check utf8 = new Utf8Check();
    private final long[] counts = new long[256];
    private final long[] alphabets = new long[2];
    private long highAfterHigh;
    private long position;
    private int previous;

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
            counts[value]++;
            if (value <= LAST_ALPHABET) {
                alphabets[(int) (position & 1)]++;
            }
            if (value >= 0x80 && previous >= 0x80) {
                highAfterHigh++;
            }
            previous = value;
            position++;
        }
    }

    private Charset judge() {
        if (counts[0] > 0) {
            return utf16();
        }
        return utf8.valid() ? StandardCharsets.UTF_8 : singleByte();
    }

    private Charset utf16() {
        long half = position / 2;
        if (alphabets[1] * 10 > half * 8 && alphabets[0] * 10 < half * 2) {
            return StandardCharsets.UTF_16LE;
        }
        if (alphabets[0] * 10 > half * 8 && alphabets[1] * 10 < half * 2) {
            return StandardCharsets.UTF_16BE;
        }
        throw new UnreadableFile("importing.file.binary");
    }

    /** Bulgarian words are whole runs of high bytes; in Danish an æ, ø or å stands alone among plain letters. */
    private Charset singleByte() {
        long highs = Arrays.stream(counts, 0x80, 0x100).sum();
        if (highAfterHigh * 2 < highs) {
            return WINDOWS_1252;
        }
        return CYRILLIC.entrySet().stream()
                .max(Comparator.comparingLong(each -> Arrays.stream(each.getValue())
                        .mapToLong(letter -> counts[letter])
                        .sum()))
                .map(each -> Charset.forName(each.getKey()))
                .orElse(WINDOWS_1252);
    }
}
