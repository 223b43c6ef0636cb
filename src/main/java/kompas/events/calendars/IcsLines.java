package kompas.events.calendars;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of RFC 5545: escaped, and folded so that none is longer than 75 octets and no letter is cut in two. (Libraries
 * count letters where the standard counts octets, and a Cyrillic letter has two.)
 */
final class IcsLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);

    /** A line whose value is written as it is: a code, a date, an address. */
    IcsLines line(String name, String value) {
        fold(name + ":" + value.replaceAll("[\\r\\n]+", " "));
        return this;
    }

    /** A line of text. */
    IcsLines text(String name, String text) {
        fold(name + ":" + escaped(text));
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** By a clock on a wall. */
    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    /** In UTC. */
    static String moment(Instant moment) {
        return LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** One text of several in a line, separated by commas. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.strip().replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    if (letter >= ' ' && letter != 0x7f || letter == '\t') {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** A value of a parameter, in quotation marks, which it cannot have itself. */
    static String quoted(String value) {
        return '"' + value.strip().replace('"', '\'').replaceAll("\\p{Cntrl}+", " ") + '"';
    }

    private void fold(String line) {
        byte[] all = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST;
        while (all.length - from > room) {
            int to = from + room;
            while ((all[to] & 0xC0) == 0x80) {
                to--; // inside a letter
            }
            bytes.write(all, from, to - from);
            bytes.writeBytes(new byte[] {'\r', '\n', ' '});
            from = to;
            room = LONGEST - 1;
        }
        bytes.write(all, from, all.length - from);
        bytes.writeBytes(new byte[] {'\r', '\n'});
    }
}
