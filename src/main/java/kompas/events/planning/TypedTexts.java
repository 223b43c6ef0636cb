package kompas.events.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kompas.shared.kernel.LocalizedText;

/**
 * What was typed as the answer to a question in each language. What is too long is added to the problems.
 *
 * @param languages of the network, the writer's first
 */
public record TypedTexts(Answers answers, List<String> languages, List<Problem> problems) {

    /** One line in each language. */
    public Optional<LocalizedText> line(String field, int longest) {
        return read(field, longest, answers::line);
    }

    /** Several lines in each language. */
    public Optional<LocalizedText> text(String field, int longest) {
        return read(field, longest, answers::text);
    }

    /** Unless the form names another, the first language with a text is the one the others were translated from. */
    private Optional<LocalizedText> read(String field, int longest, Function<String, String> reading) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String name = field + "." + language;
            String typed = reading.apply(name);
            if (typed.length() > longest) {
                problems.add(Problem.of(name, "planning.problem.too-many-letters", "most", longest));
            }
            if (!typed.isEmpty()) {
                texts.put(language, typed);
            }
        }
        String source = answers.findLine("source")
                .filter(texts::containsKey)
                .orElseGet(() -> texts.keySet().stream().findFirst().orElse(""));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(source, texts));
    }
}
