package kompas.surveys.comparing;

import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.FormQuestion;

/**
 * A question or a section of a questionnaire.
 *
 * @param path of names below the root of an answer: {@code people/name}
 * @param texts by language, "" for a column that names none
 */
public record Item(
        String path,
        AskedKind kind,
        Around around,
        Map<Part, Map<String, String>> texts,
        Map<Rule, String> rules,
        List<FormQuestion.Choice> choices) {

    public Item {
        texts = Map.copyOf(texts);
        rules = Map.copyOf(rules);
        choices = List.copyOf(choices);
    }

    /** Which sections are around it: path of the innermost, of the innermost that repeats ("" for none), and how many. */
    public record Around(String section, String repeat, int depth) {}

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Map<String, String> text(Part part) {
        return texts.getOrDefault(part, Map.of());
    }

    /** "" where it has none. */
    public String rule(Rule rule) {
        return rules.getOrDefault(rule, "");
    }

    /** What is asked, in this language or any other; its name where it has no words. */
    public String label(String language) {
        return FormQuestion.in(language, text(Part.LABEL), name());
    }
}
