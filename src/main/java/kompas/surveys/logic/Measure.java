package kompas.surveys.logic;

/** What of an answer a test looks at. */
public enum Measure {
    /** The answer itself. */
    ANSWER(""),
    /** How many choices were made. */
    CHOICES("count-selected"),
    /** How many letters it has. */
    LETTERS("string-length");

    private final String function;

    Measure(String function) {
        this.function = function;
    }

    /** The function of XPath that counts; "" for none. */
    String function() {
        return function;
    }
}
