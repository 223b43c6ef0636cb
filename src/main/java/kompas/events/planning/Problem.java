package kompas.events.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
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
                .flatMap(word -> Stream.of(word.getKey(), said(word.getValue(), t)))
                .toArray();
        return t.say(key, arguments);
    }

    private static Object said(Object word, Text t) {
        return switch (word) {
            case LocalDate day -> t.date(day);
            case LocalizedText name -> name.in(t.language()).text();
            case List<?> several ->
                several.stream().map(each -> said(each, t).toString()).collect(Collectors.joining(", "));
            default -> word;
        };
    }

    static Problem of(String field, String key) {
        return new Problem(field, key, Map.of());
    }

    static Problem of(String field, String key, String name, Object value) {
        return new Problem(field, key, Map.of(name, value));
    }
}
