package kompas.directory.importing.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.record.Cells;

/**
 * How one column of ours is filled.
 *
 * @param from headings of which the first that says anything is taken
 * @param join headings whose cells are put together, instead
 * @param with what stands between joined cells
 * @param split a regular expression between the several values of a cell, or empty
 * @param transforms applied in order
 * @param codes what a value means with us; empty to take it as it is
 * @param prefixes the same by the longest beginning that fits
 * @param otherwise for values no code fits
 * @param value a constant, instead of all
 */
record Rule(
        List<String> from,
        List<String> join,
        String with,
        String split,
        List<Transform> transforms,
        Map<String, String> codes,
        TreeMap<String, String> prefixes,
        String otherwise,
        String value) {

    /** Whether the file says anything about this column at all. */
    boolean applies(Headings headings) {
        if (!value.isEmpty()) {
            return true;
        }
        for (String heading : join.isEmpty() ? from : join) {
            if (headings.has(heading)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the file it is filled from. */
    java.util.stream.Stream<String> headings(Headings headings) {
        return (join.isEmpty() ? from : join).stream().filter(headings::has);
    }

    String cell(SourceRow row) {
        if (!value.isEmpty()) {
            return value;
        }
        String text = join.isEmpty()
                ? first(row)
                : headings(row.headings())
                        .map(row::get)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(with));
        if (split.isEmpty()) {
            return one(text);
        }
        return Cells.joined(Arrays.stream(text.split(split, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::one)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList());
    }

    private String first(SourceRow row) {
        for (String heading : from) {
            String cell = row.headings().has(heading) ? row.get(heading) : "";
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    private String one(String text) {
        String changed = text;
        for (Transform transform : transforms) {
            changed = transform.apply(changed);
        }
        if (codes.isEmpty() && prefixes.isEmpty() || changed.isEmpty()) {
            return changed;
        }
        String code = codes.get(Headings.folded(changed));
        return code != null ? code : byPrefix(changed);
    }

    private String byPrefix(String text) {
        for (int length = text.length(); length > 0 && !prefixes.isEmpty(); length--) {
            String code = prefixes.get(text.substring(0, length));
            if (code != null) {
                return code;
            }
        }
        return otherwise.equals("*") ? text : otherwise;
    }

    /** @param written a heading, or the parts of a rule by name */
    static Rule read(String column, Object written) {
        if (written instanceof String heading) {
            return new Rule(List.of(heading), List.of(), " ", "", List.of(), Map.of(), new TreeMap<>(), "", "");
        }
        Parts parts = Parts.of(column, written);
        parts.only("from", "join", "with", "split", "do", "codes", "prefixes", "else", "value");
        Map<String, String> codes = new LinkedHashMap<>();
        parts.texts("codes").forEach((foreign, own) -> codes.put(Headings.folded(foreign), own));
        List<Transform> transforms = new ArrayList<>();
        parts.list("do").forEach(name -> transforms.add(Transform.named(name)));
        return new Rule(
                parts.list("from"),
                parts.list("join"),
                parts.text("with", " "),
                parts.text("split", ""),
                List.copyOf(transforms),
                codes,
                new TreeMap<>(parts.texts("prefixes")),
                parts.text("else", ""),
                parts.text("value", ""));
    }
}
