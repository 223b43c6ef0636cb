package kompas.directory.importing.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/**
 * Something a librarian has to know about a file or a row, said in her language.
 *
 * @param key of the message
 * @param arguments of the message, by name
 */
public record Problem(String key, Map<String, Object> arguments) {

    /** @param arguments name, value, name, value… */
    public static Problem of(String key, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return new Problem(key, named);
    }

    public String in(Text text) {
        Object[] flat = arguments.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), said(entry.getValue(), text)))
                .toArray();
        return text.say(key, flat);
    }

    /** The same in other words. */
    public Problem with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(arguments);
        changed.put(name, value);
        return new Problem(key, changed);
    }

    /** Whether it tells of a row that never was a record, and in which there is nothing to mend. */
    public boolean isAside() {
        return key.startsWith("importing.aside.");
    }

    private static Object said(Object value, Text text) {
        if (value instanceof Problem within) {
            return within.in(text).replaceFirst("\\.$", ""); // it stands inside a sentence
        }
        return value instanceof LocalizedText localized
                ? localized.in(text.language()).text()
                : value;
    }
}
