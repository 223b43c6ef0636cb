package kompas.directory.importing.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A named group of settings in a profile, read with sentences for what is wrong in it. */
final class Parts {

    private final String name;
    private final Map<String, Object> values;

    private Parts(String name, Map<String, Object> values) {
        this.name = name;
        this.values = values;
    }

    /** @throws ProfileError when {@code written} is no group of settings */
    static Parts of(String name, @Nullable Object written) {
        if (!(written instanceof Map<?, ?> map)) {
            throw new ProfileError("importing.profile.group", "name", name);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                values.put(String.valueOf(key), value);
            }
        });
        return new Parts(name, values);
    }

    /** @throws ProfileError when there are other settings, mistyped ones as a rule */
    void only(String... names) {
        Set<String> known = Set.copyOf(Arrays.asList(names));
        values.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new ProfileError("importing.profile.unknown", "setting", key, "name", name);
        });
    }

    boolean has(String part) {
        return values.containsKey(part);
    }

    Map<String, Object> all() {
        return values;
    }

    Parts group(String part) {
        return of(part, values.getOrDefault(part, Map.of()));
    }

    String text(String part, String otherwise) {
        Object value = values.get(part);
        return value == null ? otherwise : String.valueOf(value);
    }

    String text(String part) {
        if (!has(part)) {
            throw new ProfileError("importing.profile.missing", "setting", part, "name", name);
        }
        return text(part, "");
    }

    /** A single value counts as a list of one. */
    List<String> list(String part) {
        Object value = values.get(part);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    List<?> groups(String part) {
        return values.get(part) instanceof List<?> list ? list : List.of();
    }

    Map<String, String> texts(String part) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(part)) {
            group(part).values.forEach((key, value) -> texts.put(key, String.valueOf(value)));
        }
        return texts;
    }
}
