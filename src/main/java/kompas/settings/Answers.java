package kompas.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kompas.shared.kernel.LocalizedText;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed on a page of settings, and what of it has to be mended. */
final class Answers {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Answers(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    Answers() {
        this(new LinkedMultiValueMap<>());
    }

    Answers put(String name, String value) {
        typed.set(name, value);
        return this;
    }

    Answers put(String name, List<String> values) {
        typed.put(name, values);
        return this;
    }

    Answers put(String name, LocalizedText text) {
        text.texts().forEach((language, words) -> typed.set(name + "." + language, words));
        return this;
    }

    /** The first answer as typed, without spaces around it. */
    String text(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** One line; too long a one is an error. */
    Optional<String> line(String name) {
        return limited(name, LONGEST_LINE);
    }

    /** One line, of which {@code fits} must hold when there is one. */
    Optional<String> line(String name, String error, Predicate<String> fits) {
        Optional<String> line = line(name);
        if (line.filter(fits.negate()).isPresent()) {
            wrong(name, error);
            return Optional.empty();
        }
        return line;
    }

    /** One thing on each line. */
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * A text in the languages it was written in.
     *
     * @param languages the network's; the first of them that has words is the source
     * @param before keeps its words in languages the network does not speak just now
     */
    Optional<LocalizedText> localized(String name, List<String> languages, Optional<LocalizedText> before) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language ->
                limited(name + "." + language, LONGEST_TEXT).ifPresent(words -> texts.put(language, words)));
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String source = before.map(LocalizedText::source)
                .filter(texts::containsKey)
                .orElse(texts.keySet().iterator().next());
        before.ifPresent(text -> text.texts().forEach((language, words) -> {
            if (!languages.contains(language)) {
                texts.putIfAbsent(language, words);
            }
        }));
        return Optional.of(new LocalizedText(source, texts));
    }

    private Optional<String> limited(String name, int longest) {
        String words = text(name);
        if (words.length() > longest) {
            wrong(name, "settings.too-long");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** @param key message that says what to do */
    void wrong(String name, String key) {
        errors.putIfAbsent(name, key);
    }

    Map<String, String> errors() {
        return errors;
    }
}
