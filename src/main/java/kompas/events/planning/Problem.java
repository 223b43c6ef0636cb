package kompas.events.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kompas.shared.text.Text;

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

    /** The sentence for a reader, with days written as the language does. */
    public String say(Text t) {
        Object[] arguments = words.entrySet().stream()
                .flatMap(word -> Stream.of(
                        word.getKey(), word.getValue() instanceof LocalDate day ? t.date(day) : word.getValue()))
                .toArray();
        return t.say(key, arguments);
    }

    static Problem of(String field, String key) {
        return new Problem(field, key, Map.of());
    }

    static Problem of(String field, String key, String name, Object value) {
        return new Problem(field, key, Map.of(name, value));
    }
}
