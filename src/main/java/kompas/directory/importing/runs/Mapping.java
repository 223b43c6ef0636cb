package kompas.directory.importing.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * What somebody says the columns of a list mean.
 *
 * @param name of the list
 * @param language of its texts
 * @param country of the organisations that name none
 * @param headings all of them: who has the same brings the same list
 * @param columns ours by heading
 */
public record Mapping(
        String name, String language, String country, List<String> headings, Map<String, String> columns) {

    /** What a column may be said to be, besides a number in a register ({@link #SCHEMES}). */
    public static final List<String> COLUMNS = List.of(
            "name",
            "other_names",
            "description",
            "key",
            "email",
            "phone",
            "website",
            "street",
            "postcode",
            "settlement",
            "municipality",
            "region",
            "longitude",
            "latitude",
            "contact_name",
            "contact_email",
            "contact_phone",
            "founded");

    public static final List<String> SCHEMES = List.of("BG-EIK", "DK-CVR");

    public Mapping {
        columns = new LinkedHashMap<>(columns);
        columns.values().removeIf(column -> !COLUMNS.contains(column) && !SCHEMES.contains(column));
    }

    public boolean named() {
        return columns.containsValue("name");
    }

    /** Whether two columns are said to be the same. */
    public boolean doubled() {
        return columns.values().stream().distinct().count() < columns.size();
    }

    /** As a profile that knows this list again. */
    String profile(String key) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("language", Map.of("value", language));
        rules.put("country", Map.of("value", country));
        Map<String, Object> identifiers = new LinkedHashMap<>();
        columns.forEach((heading, column) -> (SCHEMES.contains(column) ? identifiers : rules).put(column, heading));
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("source", Map.of("key", key, "kind", "file", "name", name));
        profile.put("recognise", List.of(List.copyOf(headings)));
        profile.put("columns", rules);
        if (!identifiers.isEmpty()) {
            profile.put("identifiers", identifiers);
        }
        return new Yaml().dump(profile);
    }
}
