package kompas.shared.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a file a spreadsheet opens, with nothing in it that a spreadsheet would reckon with. */
public final class CsvLine {

    /** What such a file begins with, so that its letters are read as UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private CsvLine() {}

    public static String of(Stream<String> values) {
        return values.map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String value) {
        boolean reckoned =
                FORMULA.matcher(value).find() && !NUMBER.matcher(value).matches();
        String safe = reckoned ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
