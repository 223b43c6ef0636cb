package kompas.surveys.comparing;

/** What a question does; an expression or a word. */
public enum Rule {
    CONDITION,
    LIMIT,
    REQUIRED,
    CALCULATION,
    FILTER,
    PRESET,
    READ_ONLY,
    LOOK
}
