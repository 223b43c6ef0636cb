package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;

/** The cell "parameters": {@code start=1 end=5}, set off by spaces, commas or semicolons. */
final class Parameters {

    /** Names and columns keep their capitals. */
    private static final Set<String> AS_WRITTEN = Set.of("label", "value", "reference-geometry", "tick_labelset");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Place place;
    private final Problems problems;
    private final String text;
    private int at;

    private Parameters(String text, Place place, Problems problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
    }

    static Parameters of(Cells row, Problems problems) {
        Parameters parameters = new Parameters(row.text("parameters"), row.place("parameters"), problems);
        if (!parameters.parse()) {
            problems.error(parameters.place, ProblemCode.PARAMETERS_BROKEN, parameters.text);
        }
        return parameters;
    }

    private boolean parse() {
        skip();
        while (at < text.length()) {
            String key = word().toLowerCase(Locale.ROOT);
            skip();
            if (key.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                return false;
            }
            at++;
            skip();
            String value = word();
            if (value.isEmpty()) {
                return false;
            }
            boolean asWritten = AS_WRITTEN.contains(key) || value.contains("${");
            values.put(key, asWritten ? value : value.toLowerCase(Locale.ROOT));
            skip();
        }
        return true;
    }

    private String word() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '=' && !separates(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private void skip() {
        while (at < text.length() && separates(text.charAt(at))) {
            at++;
        }
    }

    private static boolean separates(char c) {
        return c == ',' || c == ';' || Character.isWhitespace(c);
    }

    /** Complains of every parameter the type does not have. */
    Parameters allow(String... names) {
        Set<String> allowed = new TreeSet<>(Set.of(names));
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                problems.error(place, ProblemCode.PARAMETER_UNKNOWN, key, String.join(", ", allowed));
            }
        }
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** The value, if it is one of those; anything else is a problem and reads as "". */
    String oneOf(String key, String... allowed) {
        String value = get(key);
        if (value.isEmpty() || Set.of(allowed).contains(value)) {
            return value;
        }
        problems.error(place, ProblemCode.PARAMETER_VALUE, key, value, String.join(", ", allowed));
        return "";
    }

    String wholeNumber(String key) {
        String value = get(key);
        if (value.isEmpty() || isWhole(value)) {
            return value;
        }
        problems.error(place, ProblemCode.PARAMETER_WHOLE_NUMBER, key, value);
        return "";
    }

    String number(String key) {
        String value = get(key);
        if (value.isEmpty() || RangeReading.number(value) != null) {
            return value;
        }
        problems.error(place, ProblemCode.PARAMETER_NUMBER, key, value);
        return "";
    }

    void complain(ProblemCode code, Object... words) {
        problems.error(place, code, words);
    }

    private static boolean isWhole(String value) {
        String digits = value.startsWith("-") || value.startsWith("+") ? value.substring(1) : value;
        return !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
