package kompas.directory.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands in the fields of a form, by their names: what is stored at first, what somebody typed later. */
final class Typed {

    private static final String SEEN = "seen.";
    private static final int MOST_ROWS = 100;
    private static final Pattern DOT = Pattern.compile("\\.");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    static Typed of(Map<String, List<String>> parameters) {
        Typed typed = new Typed();
        parameters.forEach((name, all) -> typed.values.put(name, new ArrayList<>(all)));
        return typed;
    }

    String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    void put(String name, String value) {
        values.put(name, new ArrayList<>(List.of(value)));
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    /** How many rows {@code contacts.0.…}, {@code contacts.1.…} there are, empty ones among them. */
    int rows(String input) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(input + "."))
                .mapToInt(name -> number(DOT.split(name.substring(input.length() + 1))[0]) + 1)
                .max()
                .orElse(0);
    }

    /** The mark of what an input held when its form was made. */
    String seen(String input) {
        return get(SEEN + input);
    }

    void see(String input, String mark) {
        put(SEEN + input, mark);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(text), MOST_ROWS - 1) : -1;
    }
}
