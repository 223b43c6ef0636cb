package kompas.surveys.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;
import org.jspecify.annotations.Nullable;

/** Numbers of an Excel file as a person typed them: 12 and not 12.0, dates as 2026-10-03, times as 14:05:00, shares as 50%. */
final class CellFormats {

    private enum Kind {
        NUMBER,
        DATE,
        TIME,
        PERCENT
    }

    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
    private static final MathContext DIGITS = new MathContext(15);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465; // 31 December 9999
    private static final int DAY = 86_400;
    private static final int MOST = 100_000;

    private final List<Kind> styles = new ArrayList<>();
    private final LocalDate first;

    private CellFormats(boolean from1904) {
        this.first = from1904 ? DAY_0_OF_1904 : DAY_0;
    }

    static CellFormats of(XlsxParts parts, boolean from1904) throws IOException, UnreadableWorkbook {
        CellFormats formats = new CellFormats(from1904);
        Optional<CarefulXml> opened = parts.openOnly("/styles");
        if (opened.isPresent()) {
            formats.read(opened.get());
        }
        return formats;
    }

    private void read(CarefulXml xml) throws IOException {
        Map<String, String> codes = new HashMap<>();
        boolean cells = false;
        for (Step step = xml.next(); step != Step.DONE && styles.size() < MOST; step = xml.next()) {
            if (step != Step.START) {
                cells &= step != Step.END || !xml.name().equals("cellXfs");
                continue;
            }
            switch (xml.name()) {
                case "numFmt" -> {
                    if (codes.size() < MOST) {
                        codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                    }
                }
                case "cellXfs" -> cells = true;
                case "xf" -> {
                    if (cells) {
                        styles.add(kind(attribute(xml, "numFmtId"), codes));
                    }
                }
                default -> {}
            }
        }
    }

    private static String attribute(CarefulXml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    private static Kind kind(String id, Map<String, String> codes) {
        String code = codes.get(id);
        return code == null ? builtIn(id) : kind(code);
    }

    /** Formats every program knows by number (ECMA-376, 18.8.30). */
    private static Kind builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Kind.PERCENT;
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "34", "35", "36" -> Kind.DATE;
            case "50", "51", "52", "53", "54", "57", "58" -> Kind.DATE;
            case "18", "19", "20", "21", "32", "33", "45", "46", "47", "55", "56" -> Kind.TIME;
            default -> Kind.NUMBER;
        };
    }

    private static Kind kind(String code) {
        int semicolon = code.indexOf(';');
        String first = semicolon > 0 ? code.substring(0, semicolon) : code;
        String letters = SAID.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        if (letters.contains("general")) {
            return Kind.NUMBER;
        }
        if (letters.contains("y") || letters.contains("d")) {
            return Kind.DATE;
        }
        if (letters.contains("h") || letters.contains("s")) {
            return Kind.TIME;
        }
        if (letters.contains("m")) {
            return Kind.DATE;
        }
        return letters.contains("%") ? Kind.PERCENT : Kind.NUMBER;
    }

    /**
     * @param written the number as the file has it
     * @param style number of the style of the cell
     */
    String text(String written, @Nullable String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(written.strip()).round(DIGITS);
        } catch (NumberFormatException e) {
            return written;
        }
        return switch (kindOf(style)) {
            case NUMBER -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DATE, TIME -> moment(number);
        };
    }

    private Kind kindOf(@Nullable String style) {
        try {
            int index = style == null ? 0 : Integer.parseInt(style);
            return index >= 0 && index < styles.size() ? styles.get(index) : Kind.NUMBER;
        } catch (NumberFormatException e) {
            return Kind.NUMBER;
        }
    }

    private static String plain(BigDecimal number) {
        boolean readable = Math.abs((long) number.scale()) < 400; // what Excel can hold at all
        return number.signum() == 0
                ? "0"
                : readable ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    /** A date, a time of the day, or both, by what the number holds. */
    private String moment(BigDecimal number) {
        double days = number.doubleValue();
        if (days < 0 || days > LAST_DAY) {
            return plain(number);
        }
        long seconds = Math.round(days * DAY);
        long wholeDays = seconds / DAY;
        LocalDateTime moment =
                first.plusDays(wholeDays + early(wholeDays)).atStartOfDay().plusSeconds(seconds % DAY);
        String time =
                String.format(Locale.ROOT, "%02d:%02d:%02d", moment.getHour(), moment.getMinute(), moment.getSecond());
        if (wholeDays == 0) {
            return time;
        }
        return seconds % DAY == 0 ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + time;
    }

    /** Excel believes that 1900 had a 29 February. */
    private int early(long days) {
        return first.equals(DAY_0) && days < 61 ? 1 : 0;
    }
}
