package kompas.directory.importing.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.record.Draft;
import kompas.directory.importing.record.KompasFormat;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * How a foreign list becomes rows of our own format.
 *
 * @param name by which it is asked for
 * @param recognised sets of headings, each of which tells this list from all others
 * @param rules by column of ours
 * @param identifiers rules by scheme: {@code BG-EIK}
 */
public record Profile(
        String name,
        Source source,
        List<List<String>> recognised,
        Map<String, Rule> rules,
        Map<String, Rule> identifiers,
        List<Skip> skips) {

    /** Our own format has no rules: every column is what it is called. */
    static final String OWN = "kompas";

    /** @throws ProfileError when it is not written as profiles are */
    static Profile read(String name, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object written;
        try {
            written = new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (MarkedYAMLException e) {
            throw new ProfileError(
                    "importing.profile.yaml",
                    "line",
                    e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1);
        }
        Parts parts = Parts.of(name, written);
        parts.only("source", "recognise", "columns", "identifiers", "skip");
        Map<String, Rule> rules = rules(parts.group("columns"));
        rules.keySet().stream()
                .filter(column -> !KompasFormat.knows(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new ProfileError("importing.profile.column", "column", column);
                });
        return new Profile(
                name,
                Source.read(parts.group("source")),
                recognised(parts),
                rules,
                rules(parts.group("identifiers")),
                parts.groups("skip").stream().map(Skip::read).toList());
    }

    private static List<List<String>> recognised(Parts parts) {
        List<List<String>> sets = new ArrayList<>();
        for (Object set : parts.groups("recognise")) {
            sets.add(
                    set instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : List.of());
        }
        return sets;
    }

    private static Map<String, Rule> rules(Parts parts) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        parts.all().forEach((column, rule) -> rules.put(column, Rule.read(column, rule)));
        return rules;
    }

    public boolean isOwn() {
        return name.equals(OWN);
    }

    public Profile from(Source other) {
        return new Profile(name, other, recognised, rules, identifiers, skips);
    }

    /** @throws ProfileError when the file lacks the headings nothing can be done without, or our own format has unknown ones */
    public void check(Headings present, String ignored) {
        if (isOwn()) {
            present.names().stream()
                    .filter(heading -> !KompasFormat.knows(heading) && !heading.equals(ignored))
                    .findFirst()
                    .ifPresent(heading -> {
                        throw new ProfileError("importing.profile.heading", "heading", heading);
                    });
        }
        boolean named = columns(present).stream().anyMatch(column -> column.startsWith("name"));
        if (!named) {
            throw new ProfileError(
                    "importing.profile.no_name",
                    "profile",
                    name,
                    "found",
                    String.join(", ", present.names().stream().limit(12).toList()));
        }
    }

    /** Of rows that do not say theirs. */
    public String language() {
        Rule rule = rules.get("language");
        return rule == null || rule.value().isEmpty() ? "en" : rule.value();
    }

    boolean recognises(Headings headings) {
        return isOwn()
                ? headings.has("name") && headings.names().stream().allMatch(KompasFormat::knows)
                : recognised.stream()
                        .anyMatch(set -> !set.isEmpty() && set.stream().allMatch(headings::has));
    }

    /** Every heading a rule asks for, folded. */
    Set<String> headings() {
        Set<String> headings = new HashSet<>();
        if (isOwn()) {
            KompasFormat.columns().forEach(column -> headings.add(Headings.folded(column)));
        }
        List<Rule> all = new ArrayList<>(rules.values());
        all.addAll(identifiers.values());
        for (Rule rule : all) {
            rule.from().forEach(heading -> headings.add(Headings.folded(heading)));
            rule.join().forEach(heading -> headings.add(Headings.folded(heading)));
        }
        return headings;
    }

    /** The columns of ours that this file says something about; the others it leaves alone. */
    public Set<String> columns(Headings headings) {
        Set<String> columns = new HashSet<>();
        if (isOwn()) {
            headings.names().stream().filter(KompasFormat::knows).forEach(columns::add);
        }
        rules.forEach((column, rule) -> {
            if (rule.applies(headings)) {
                columns.add(column);
            }
        });
        return columns;
    }

    /** What the file itself calls a column of ours or a register's scheme. */
    public Optional<String> heading(String column, Headings present) {
        if (isOwn() && present.has(column)) {
            return Optional.of(column);
        }
        Rule rule = rules.getOrDefault(column, identifiers.get(column));
        return rule == null
                ? Optional.empty()
                : rule.headings(present)
                        .map(heading ->
                                present.names().get(present.position(heading).orElseThrow()))
                        .reduce((one, next) -> one + ", " + next);
    }

    public Optional<Problem> skip(SourceRow row) {
        return skips.stream()
                .map(skip -> skip.of(row))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Draft map(SourceRow row) {
        Map<String, String> cells = new HashMap<>();
        if (isOwn()) {
            row.headings().names().stream()
                    .filter(KompasFormat::knows)
                    .forEach(column -> cells.put(column, row.get(column)));
        }
        rules.forEach((column, rule) -> {
            if (rule.applies(row.headings()) && cells.getOrDefault(column, "").isEmpty()) {
                cells.put(column, rule.cell(row));
            }
        });
        identifiers.forEach((scheme, rule) -> {
            String value = rule.cell(row);
            if (!value.isEmpty()) {
                cells.merge("identifiers", scheme + ":" + value, (a, b) -> a.isEmpty() ? b : a + "|" + b);
            }
        });
        return new Draft(row.line(), cells);
    }
}
