package kompas.surveys.xpath;

/**
 * A piece of an expression.
 *
 * @param text as written, quotation marks and {@code ${}} with it
 * @param start where it begins, counted from 0; the letters between tokens are space
 */
public record Token(Kind kind, String text, int start) {

    /** What a piece of an expression is. */
    public enum Kind {
        NUMBER,
        TEXT,
        /** {@code ${name}}. */
        REFERENCE,
        /** A step of a path, or the test of one: {@code name}, {@code jr:name}, {@code *}, {@code .}, {@code ..}. */
        STEP,
        /** {@code child::}, {@code @}. */
        AXIS,
        /** The name of a function; the bracket is a token of its own. */
        FUNCTION,
        /** {@code + - * div mod and or = != < <= > >= |}. */
        OPERATOR,
        /** {@code /}, {@code //}. */
        SLASH,
        OPEN,
        CLOSE,
        OPEN_FILTER,
        CLOSE_FILTER,
        COMMA,
        /** {@code $name}. */
        VARIABLE,
        /** A letter that has no meaning in an expression, or a text or reference that does not end. */
        UNKNOWN
    }

    /** Where it ends: the first letter that is not part of it any more. */
    public int end() {
        return start + text.length();
    }

    /** What a reference names: {@code name}, {@code last-saved#name}. */
    public String referred() {
        return kind == Kind.REFERENCE ? text.substring(2, text.length() - 1).strip() : "";
    }

    boolean isOperator() {
        return kind == Kind.OPERATOR;
    }
}
