package kompas.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Names and texts as they stand in a {@code jsonb} column. */
final class Words {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Words() {}

    static String write(Map<String, String> words) {
        return JSON.writeValueAsString(words);
    }

    static Map<String, String> read(String json) {
        Map<String, String> words = new LinkedHashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return words;
    }
}
