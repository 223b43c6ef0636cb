package kompas.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kompas.surveys.xlsform.problem.Likeness;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;

/** Understands the headings of one sheet. */
final class Headings {

    /** Where a column belongs, when its heading is nearly one of these. */
    private static final int SHORTEST_GUESS = 4;

    private final SheetKind kind;
    private final Problems problems;
    private final boolean doubleColons;

    private Headings(SheetKind kind, List<String> headings, Problems problems) {
        this.kind = kind;
        this.problems = problems;
        this.doubleColons = headings.stream().anyMatch(heading -> heading.contains(Column.SEPARATOR));
    }

    static List<Column> read(SheetKind kind, List<String> written, Problems problems) {
        List<String> headings = written.stream()
                .map(heading -> Cleaning.collapsed(Cleaning.readable(heading)))
                .toList();
        return new Headings(kind, headings, problems).columns(headings);
    }

    private List<Column> columns(List<String> headings) {
        List<Column> columns = new ArrayList<>();
        Map<String, Column> byKey = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (heading.isEmpty()) {
                continue;
            }
            Column column = new Column(i, heading, path(heading));
            Column other = byKey.putIfAbsent(column.key(), column);
            if (other == null) {
                columns.add(column);
            } else if (column.key().equals("id_string")) {
                preferFormId(columns, other, column);
            } else if (other.heading().equals(heading)) {
                problems.error(place(heading), ProblemCode.HEADING_TWICE, heading);
            } else {
                problems.error(place(heading), ProblemCode.HEADINGS_OF_ONE_COLUMN, other.heading(), heading);
            }
        }
        return columns;
    }

    /** Both names of the form's id on one sheet: the newer one counts. */
    private void preferFormId(List<Column> columns, Column first, Column second) {
        problems.warn(place(second.heading()), ProblemCode.FORM_ID_TWICE, first.heading(), second.heading());
        if (first.heading().equals("id_string")) {
            columns.set(columns.indexOf(first), second);
        }
    }

    private List<String> path(String heading) {
        Set<String> known = kind.columns();
        if (known.contains(heading) && !kind.aliases().containsKey(heading)) {
            return List.of(heading);
        }
        List<String> parts = parts(heading);
        String first = snake(parts.getFirst());
        List<String> meant = kind.aliases().getOrDefault(first, known.contains(first) ? List.of(first) : List.of());
        if (meant.isEmpty()) {
            guess(heading, first);
            return parts;
        }
        List<String> path = new ArrayList<>(meant);
        path.addAll(parts.subList(1, parts.size()));
        return path;
    }

    /** Parts are set off by two colons; by one only in sheets that never use two, where {@code jr:} stays whole. */
    private List<String> parts(String heading) {
        List<String> parts = Arrays.stream(heading.split(doubleColons ? Column.SEPARATOR : ":", -1))
                .map(String::strip)
                .collect(Collectors.toCollection(ArrayList::new));
        int prefix = doubleColons ? -1 : parts.indexOf("jr");
        if (prefix >= 0 && prefix + 1 < parts.size()) {
            parts.set(prefix, "jr:" + parts.remove(prefix + 1));
        }
        return parts;
    }

    private void guess(String heading, String first) {
        if (kind != SheetKind.SURVEY || first.length() < SHORTEST_GUESS) {
            return;
        }
        Set<String> all = new TreeSet<>(kind.columns());
        all.addAll(kind.aliases().keySet());
        Optional<String> near = Likeness.nearest(first, all);
        int most = first.length() < 6 ? 1 : 2;
        near.filter(name -> Likeness.distance(first, name) <= most)
                .ifPresent(name -> problems.warn(place(heading), ProblemCode.HEADING_MISSPELLED, heading, name));
    }

    private Place place(String heading) {
        return new Place(kind.sheet(), 1, heading);
    }

    private static String snake(String text) {
        return String.join("_", text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
