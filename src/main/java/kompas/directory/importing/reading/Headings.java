package kompas.directory.importing.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The names of a table's columns; found whatever their case and spacing. */
public final class Headings {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    /** By what profiles ask for, as they write it: folding it anew for every row would take longer than the row. */
    private final Map<String, OptionalInt> asked = new ConcurrentHashMap<>();

    /** Empty headings become {@code column 3}; a heading met again gets its number: {@code Name (2)}. */
    public Headings(List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            String tidy = tidy(written.get(i));
            String name = tidy.isEmpty() ? "column " + (i + 1) : tidy;
            String unique = name;
            for (int n = 2; positions.containsKey(folded(unique)); n++) {
                unique = name + " (" + n + ")";
            }
            positions.put(folded(unique), i);
            names.add(unique);
        }
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public int size() {
        return names.size();
    }

    /** Whether a row says the headings again, as it does at the top of every printed page. */
    boolean areSaidBy(List<String> cells) {
        int same = 0;
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            String cell = cells.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (!tidy(cell).equalsIgnoreCase(names.get(i))) {
                return false;
            }
            same++;
        }
        return same > 1 && same * 2 >= names.size();
    }

    public boolean has(String name) {
        return position(name).isPresent();
    }

    public OptionalInt position(String name) {
        return asked.computeIfAbsent(name, this::find);
    }

    private OptionalInt find(String name) {
        Integer position = positions.get(folded(name));
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The same heading, however it was typed. */
    public static String folded(String heading) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(tidy(heading)).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String heading) {
        return SPACE.matcher(heading.replace("\uFEFF", "")).replaceAll(" ").strip();
    }
}
