package kompas.surveys.xlsform.expression;

/** A piece of an expression, by its place in the text. */
public record Token(Kind kind, int start, int end) {

    public enum Kind {
        SPACE,
        /** In quotes of either kind. */
        LITERAL,
        /** A number, a date or a time, with its sign. */
        NUMBER,
        NAME,
        /** The name of a function and the bracket that opens its arguments. */
        CALL,
        /** {@code ${name}} or {@code ${last-saved#name}}. */
        REFERENCE,
        /** Times, plus, minus, div and mod. */
        MATH,
        UNION,
        OTHER
    }
}
