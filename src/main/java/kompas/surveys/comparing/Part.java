package kompas.surveys.comparing;

import kompas.shared.kernel.Coded;

/** Words of a question that people read, by language. */
public enum Part implements Coded {
    LABEL,
    HINT,
    GUIDANCE,
    /** What is said to an answer beyond the limit. */
    LIMIT_MESSAGE,
    /** What is said when the answer is missing. */
    REQUIRED_MESSAGE;

    @Override
    public String key() {
        return "comparing.part." + code();
    }
}
