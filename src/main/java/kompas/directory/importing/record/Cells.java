package kompas.directory.importing.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one cell: {@code a|b}; a bar, semicolon or backslash inside a value stands behind a backslash. */
public final class Cells {

    private static final Pattern SPECIAL = Pattern.compile("[|;\\\\]");

    private Cells() {}

    /** The values, escapes undone; values that say nothing are left out. */
    public static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf('|') < 0) {
            String only = unescaped(cell).strip();
            return only.isEmpty() ? List.of() : List.of(only);
        }
        return split(cell, '|').stream()
                .map(Cells::unescaped)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Cuts at {@code separator} where no backslash stands before it; escapes stay. */
    static List<String> split(String cell, char separator) {
        if (cell.indexOf(separator) < 0) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == separator) {
                parts.add(cell.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(cell.substring(start));
        return parts;
    }

    static String unescaped(String value) {
        return value.indexOf('\\') < 0 ? value : value.replaceAll("\\\\([|;\\\\])", "$1");
    }

    public static String escaped(String value) {
        return SPECIAL.matcher(value).replaceAll("\\\\$0");
    }

    public static String joined(Collection<String> values) {
        return values.stream().map(Cells::escaped).collect(Collectors.joining("|"));
    }
}
