package kompas.shared.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a file a spreadsheet opens, with nothing in it that a spreadsheet would reckon with. */
public final class CsvLine {

    /** What such a file begins with, so that its letters are read as UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private CsvLine() {}

    public static String of(Stream<String> values) {
        return values.map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
