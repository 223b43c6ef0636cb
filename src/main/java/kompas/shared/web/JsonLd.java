package kompas.shared.web;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself to machines, in the words of schema.org; shown by {@code ui/json-ld}.
 *
 * @param json a JSON object that is safe inside a script element
 */
public record JsonLd(String json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An object with these properties; a value may be text, a number, a list or again a map. */
    public static JsonLd of(Map<String, ?> properties) {
        String json = JSON.writeValueAsString(properties);
        return new JsonLd(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }
}
