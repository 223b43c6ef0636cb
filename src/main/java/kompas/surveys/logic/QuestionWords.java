package kompas.surveys.logic;

import java.util.Map;

/**
 * What sentences call a question.
 *
 * @param label in the reader's language
 * @param choices labels by name, in their order
 */
public record QuestionWords(String label, Kind kind, Map<String, String> choices) {

    /** What kind of answer it takes, as far as sentences differ by it. */
    public enum Kind {
        CHOICE,
        CHOICES,
        NUMBER,
        DATE,
        OTHER
    }

    /** Of a question nobody knows more of than its name. */
    static QuestionWords named(String name) {
        return new QuestionWords(name, Kind.OTHER, Map.of());
    }
}
