package kompas.events.planning;

import java.util.Map;

/**
 * Something to mend in the form before it can be saved.
 *
 * @param field its name in the form
 * @param key message of the sentence
 * @param words what the sentence names
 */
public record Problem(String field, String key, Map<String, Object> words) {

    public Problem {
        words = Map.copyOf(words);
    }

    static Problem of(String field, String key) {
        return new Problem(field, key, Map.of());
    }

    static Problem of(String field, String key, String name, Object value) {
        return new Problem(field, key, Map.of(name, value));
    }
}
