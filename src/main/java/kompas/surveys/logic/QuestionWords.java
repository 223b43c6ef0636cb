package kompas.surveys.logic;

import java.util.Map;

/**
 * What sentences call a question.
 *
 * @param label in the reader's language
 * @param number by which it is called where it stands on paper; 0 where it is called by its label
 * @param choices labels by name, in their order
 */
public record QuestionWords(String label, int number, Kind kind, Map<String, String> choices) {

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
        return new QuestionWords(name, 0, Kind.OTHER, Map.of());
    }
}
