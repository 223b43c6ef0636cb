package kompas.directory.importing.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What somebody says the columns of a list mean.
 *
 * @param name of the list
 * @param language of its texts
 * @param country of the organisations that name none
 * @param municipality key of the one in which those are whose row names no place; empty to leave them out
 * @param formByName whether words in the name tell the legal form where no column does
 * @param headings all of them: who has the same brings the same list
 * @param columns ours by heading
 */
public record Mapping(
        String name,
        String language,
        String country,
        String municipality,
        boolean formByName,
        List<String> headings,
        Map<String, String> columns) {

    /** What a column may be said to be, besides a number in a register ({@link #SCHEMES}). */
    public static final List<String> COLUMNS = List.of(
            "name",
            "other_names",
            "description",
            "legal_form",
            "key",
            "contact_name",
            "contact_phone",
            "contact_email",
            "phone",
            "email",
            "website",
            "settlement",
            "municipality",
            "region",
            "postcode",
            "street",
            "longitude",
            "latitude",
            "founded");

    public static final List<String> SCHEMES = List.of("BG-EIK", "DK-CVR");

    private static final String NAME_FORM = "name_form";

    private static final Set<String> PLACES =
            Set.of("postcode", "settlement", "municipality", "region", "longitude", "latitude");

    /** What several columns may say together, and what stands between them. */
    private static final Map<String, String> TOGETHER = Map.of(
            "contact_phone", "; ",
            "contact_email", "; ",
            "contact_name", "; ",
            "phone", "; ",
            "email", "; ",
            "street", ", ",
            "description", "\n\n",
            "other_names", "|");

    public Mapping {
        columns = new LinkedHashMap<>(columns);
        columns.values().removeIf(column -> !COLUMNS.contains(column) && !SCHEMES.contains(column));
    }

    public boolean named() {
        return columns.containsValue("name");
    }

    /** Whether any column tells where they are. */
    public boolean placed() {
        return columns.values().stream().anyMatch(PLACES::contains);
    }

    /** Whether two columns are said to be the same that cannot be put together. */
    public boolean doubled() {
        List<String> single = columns.values().stream()
                .filter(column -> !TOGETHER.containsKey(column))
                .toList();
        return Set.copyOf(single).size() < single.size();
    }

    /** As a profile that knows this list again. */
    String profile(String key) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("language", Map.of("value", language));
        rules.put("country", Map.of("value", country));
        if (!municipality.isEmpty()) {
            rules.put("municipality_else", Map.of("value", municipality));
        }
        Map<String, Object> identifiers = new LinkedHashMap<>();
        columns.values().stream()
                .distinct()
                .forEach(column -> (SCHEMES.contains(column) ? identifiers : rules).put(column, rule(column)));
        if (formByName && !columns.containsValue("legal_form")) {
            rules.put("legal_form", form("name", NAME_FORM));
        }
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("source", Map.of("key", key, "kind", "file", "name", name));
        profile.put("recognise", List.of(List.copyOf(headings)));
        profile.put("columns", rules);
        if (!identifiers.isEmpty()) {
            profile.put("identifiers", identifiers);
        }
        return new Yaml().dump(profile);
    }

    private Map<String, Object> form(String column, String how) {
        return Map.of("from", from(column), "do", how);
    }

    private List<String> from(String column) {
        return headings.stream()
                .filter(heading -> column.equals(columns.get(heading)))
                .toList();
    }

    private Object rule(String column) {
        if (column.equals("legal_form")) {
            return form(column, "legal_form");
        }
        List<String> from = from(column);
        return from.size() == 1 ? from.getFirst() : Map.of("join", from, "with", TOGETHER.getOrDefault(column, " "));
    }

    /** What {@link #profile} wrote; empty when somebody made of it what no form can show. */
    static Optional<Mapping> read(String yaml) {
        try {
            Map<?, ?> profile = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            Map<String, String> columns = new LinkedHashMap<>();
            List<String> headings = new ArrayList<>();
            if (profile.get("recognise") instanceof List<?> sets && sets.getFirst() instanceof List<?> set) {
                set.forEach(heading -> headings.add(String.valueOf(heading)));
            }
            Map<?, ?> rules = group(profile, "columns");
            rules.forEach((column, rule) -> columns(String.valueOf(column), rule, columns));
            group(profile, "identifiers").forEach((scheme, rule) -> columns(String.valueOf(scheme), rule, columns));
            return Optional.of(new Mapping(
                    text(group(profile, "source"), "name"),
                    text(group(rules, "language"), "value"),
                    text(group(rules, "country"), "value"),
                    text(group(rules, "municipality_else"), "value"),
                    text(group(rules, "legal_form"), "do").equals(NAME_FORM),
                    headings,
                    columns));
        } catch (YAMLException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static void columns(String column, Object rule, Map<String, String> columns) {
        if (rule instanceof String heading) {
            columns.put(heading, column);
        }
        if (rule instanceof Map<?, ?> parts && !NAME_FORM.equals(parts.get("do"))) {
            Stream.of("join", "from")
                    .map(parts::get)
                    .filter(List.class::isInstance)
                    .flatMap(several -> ((List<?>) several).stream())
                    .forEach(heading -> columns.put(String.valueOf(heading), column));
        }
    }

    private static Map<?, ?> group(Map<?, ?> all, String name) {
        return all.get(name) instanceof Map<?, ?> group ? group : Map.of();
    }

    private static String text(Map<?, ?> all, String name) {
        return all.get(name) instanceof String text ? text : "";
    }
}
