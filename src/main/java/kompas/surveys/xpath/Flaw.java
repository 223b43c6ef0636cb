package kompas.surveys.xpath;

/**
 * What is wrong with an expression.
 *
 * @param position of the letter where it breaks, counted from 0
 * @param what the piece it is about: the bracket that is never closed, the function nobody knows
 * @param suggestion what may have been meant, or empty
 */
public record Flaw(Kind kind, int position, String what, String suggestion) {

    /** How an expression can break. */
    public enum Kind {
        /** Nothing is written. */
        EMPTY,
        /** A text begins and never ends. */
        OPEN_TEXT,
        /** A reference begins and never ends. */
        OPEN_REFERENCE,
        /** A letter that means nothing here. */
        LETTER,
        /** A bracket is opened and never closed. */
        OPEN_BRACKET,
        /** A bracket is closed that was not opened, or another one was. */
        CLOSED_BRACKET,
        /** A value should stand here: something comes after the last operator, or an operator follows another. */
        VALUE_MISSING,
        /** Two values stand side by side and nothing says what to do with them. */
        OPERATOR_MISSING,
        /** A comma outside of the brackets of a function. */
        COMMA,
        /** A function no client of ODK knows. */
        UNKNOWN_FUNCTION
    }

    static Flaw at(Kind kind, Token token) {
        return new Flaw(kind, token.start(), token.text(), "");
    }

    /** The expression with a mark below the place, for those who see letters of one width. */
    public String drawn(String expression) {
        int start = Math.max(0, position - 40);
        int end = Math.min(expression.length(), position + 40);
        return expression.substring(start, end).replaceAll("\\s", " ") + "\n" + " ".repeat(position - start) + "^";
    }
}
