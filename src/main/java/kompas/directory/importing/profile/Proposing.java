package kompas.directory.importing.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;

/** Guesses what the columns of an unknown list mean: by their headings, and where those say nothing by the first rows. */
public final class Proposing {

    private static final int LOOKED_AT = 100;
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private static final Set<String> SEVERAL = Set.of("contact_email", "contact_phone");

    private static final Map<String, Predicate<String>> BY_LOOKS = new LinkedHashMap<>();

    static {
        BY_LOOKS.put("email", value -> value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        BY_LOOKS.put("website", value -> value.matches("(?i)(https?://|www\\.)\\S+"));
        BY_LOOKS.put("founded", value -> value.matches("1[89][0-9]{2}|20[0-2][0-9]"));
        BY_LOOKS.put("phone", value -> value.matches("\\+?[0-9][0-9 ()/-]{6,}[0-9]") && value.matches(".*[ ()/+-].*"));
    }

    private Proposing() {}

    /**
     * A profile to be edited.
     *
     * @param yaml the whole file
     * @param understood how many columns it maps
     */
    public record Proposed(String yaml, int understood) {}

    public static Proposed propose(SourceTable table, String key) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row = table.next(); row != null && rows.size() < LOOKED_AT; row = table.next()) {
            rows.add(row);
        }
        Map<String, String> mapped = columns(table.headings().names(), rows);
        return new Proposed(
                new ProfileWriting(table.headings().names(), rows, mapped).write(key, language(rows)), mapped.size());
    }

    /** Our column by heading; every column of ours once, but for what a row can tell several of. */
    public static Map<String, String> columns(List<String> headings, List<SourceRow> rows) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, String> mapped = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String heading : headings) {
            vocabulary
                    .column(heading)
                    .filter(column -> !column.equals("key") || !numbersRows(rows, heading))
                    .filter(column -> !column.equals("legal_form") || namesForms(rows, heading))
                    .map(column -> Whose.told(column, heading, rows))
                    .filter(column -> taken.add(column) || SEVERAL.contains(column))
                    .ifPresent(column -> mapped.put(heading, column));
        }
        headings.stream()
                .filter(heading -> !mapped.containsKey(heading))
                .forEach(heading -> byLooks(heading, rows, taken).ifPresent(column -> mapped.put(heading, column)));
        if (!taken.contains("name")) {
            headings.stream()
                    .filter(heading -> !mapped.containsKey(heading))
                    .filter(heading -> mostly(rows, heading, Proposing::looksLikeName))
                    .findFirst()
                    .ifPresent(heading -> mapped.put(heading, "name"));
        }
        return mapped;
    }

    private static Optional<String> byLooks(String heading, List<SourceRow> rows, Set<String> taken) {
        return BY_LOOKS.entrySet().stream()
                .filter(looks -> mostly(rows, heading, looks.getValue()))
                .map(looks -> Whose.told(looks.getKey(), heading, rows))
                .filter(column -> taken.add(column) || SEVERAL.contains(column))
                .findFirst();
    }

    /** Kind and type are said of much else. */
    private static boolean namesForms(List<SourceRow> rows, String heading) {
        List<String> values = filled(rows, heading);
        return values.stream().filter(value -> FormWords.in(value).isPresent()).count() * 2
                >= Math.max(1, values.size());
    }

    /** Whether a column counts 1, 2, 3: such a number is another organisation's as soon as the list is sorted anew. */
    private static boolean numbersRows(List<SourceRow> rows, String heading) {
        List<String> numbers = rows.stream()
                .map(row -> row.get(heading).replaceFirst("[.)]$", ""))
                .filter(value -> !value.isEmpty())
                .toList();
        long inOrder = IntStream.range(1, numbers.size())
                .filter(i -> follows(numbers.get(i - 1), numbers.get(i)))
                .count();
        return inOrder * 2 >= numbers.size() - 1;
    }

    private static boolean follows(String one, String next) {
        return one.matches("[0-9]{1,6}")
                && next.matches("[0-9]{1,6}")
                && Integer.parseInt(next) == Integer.parseInt(one) + 1;
    }

    private static boolean looksLikeName(String value) {
        return value.length() > 3
                && value.codePoints().filter(Character::isLetter).count() * 2 > value.length();
    }

    private static boolean mostly(List<SourceRow> rows, String heading, Predicate<String> looks) {
        List<String> values = filled(rows, heading);
        return values.size() > 1 && values.stream().filter(looks).count() * 10 >= values.size() * 8L;
    }

    private static List<String> filled(List<SourceRow> rows, String heading) {
        return rows.stream()
                .map(row -> row.get(heading))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Of most texts, as it seems. */
    public static String language(List<SourceRow> rows) {
        long cyrillic = rows.stream()
                .filter(row -> CYRILLIC.matcher(row.cells().toString()).find())
                .count();
        long danish = rows.stream()
                .filter(row -> row.cells().toString().matches("(?is).*[æøå].*"))
                .count();
        if (cyrillic * 2 > rows.size()) {
            return "bg";
        }
        return danish * 5 > rows.size() ? "da" : "en";
    }
}
