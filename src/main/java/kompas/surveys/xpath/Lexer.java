package kompas.surveys.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kompas.surveys.xpath.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts an expression into tokens, by the rules of XPath 1.0 (3.7): a name after a value is an operator. */
final class Lexer {

    private static final Set<String> NAMED_OPERATORS = Set.of("and", "or", "div", "mod");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (isSpace(letter)) {
                at++;
            } else {
                next(letter);
            }
        }
        return List.copyOf(tokens);
    }

    private void next(char letter) {
        switch (letter) {
            case '(' -> add(Kind.OPEN, 1);
            case ')' -> add(Kind.CLOSE, 1);
            case '[' -> add(Kind.OPEN_FILTER, 1);
            case ']' -> add(Kind.CLOSE_FILTER, 1);
            case ',' -> add(Kind.COMMA, 1);
            case '@' -> add(Kind.AXIS, 1);
            case '+', '-', '=', '|' -> add(Kind.OPERATOR, 1);
            case '!' -> add(follows('=') ? Kind.OPERATOR : Kind.UNKNOWN, follows('=') ? 2 : 1);
            case '<', '>' -> add(Kind.OPERATOR, follows('=') ? 2 : 1);
            case '/' -> add(Kind.SLASH, follows('/') ? 2 : 1);
            case '*' -> add(afterValue() ? Kind.OPERATOR : Kind.STEP, 1);
            case '\'', '"' -> literal(letter);
            case '$' -> dollar();
            case '.' -> dot();
            default -> nameOrNumber(letter);
        }
    }

    private void literal(char quote) {
        int end = text.indexOf(quote, at + 1);
        add(end < 0 ? Kind.UNKNOWN : Kind.TEXT, end < 0 ? text.length() - at : end + 1 - at);
    }

    private void dollar() {
        if (follows('{')) {
            int end = endOfReference();
            add(end > 0 ? Kind.REFERENCE : Kind.UNKNOWN, end > 0 ? end - at : 2);
            return;
        }
        int end = endOfName(at + 1);
        add(end > at + 1 ? Kind.VARIABLE : Kind.UNKNOWN, end - at);
    }

    /** 0 when it does not end before another begins, or nothing stands in it. */
    private int endOfReference() {
        int end = at + 2;
        while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != '{') {
            end++;
        }
        boolean ends = end < text.length() && text.charAt(end) == '}';
        return ends && !text.substring(at + 2, end).isBlank() ? end + 1 : 0;
    }

    private void dot() {
        if (at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            number();
        } else {
            add(Kind.STEP, follows('.') ? 2 : 1);
        }
    }

    private void nameOrNumber(char letter) {
        if (isDigit(letter)) {
            number();
            return;
        }
        int end = endOfQualifiedName();
        if (end == at) {
            add(Kind.UNKNOWN, Character.charCount(text.codePointAt(at)));
            return;
        }
        String name = text.substring(at, end);
        int after = afterSpace(end);
        if (afterValue() && NAMED_OPERATORS.contains(name)) {
            add(Kind.OPERATOR, name.length());
        } else if (text.startsWith("::", after)) {
            add(Kind.AXIS, after + 2 - at);
        } else {
            boolean called = after < text.length() && text.charAt(after) == '(';
            add(called ? Kind.FUNCTION : Kind.STEP, name.length());
        }
    }

    private void number() {
        int end = at;
        boolean point = false;
        while (end < text.length() && (isDigit(text.charAt(end)) || !point && text.charAt(end) == '.')) {
            point |= text.charAt(end) == '.';
            end++;
        }
        add(Kind.NUMBER, end - at);
    }

    private void add(Kind kind, int length) {
        tokens.add(new Token(kind, text.substring(at, at + length), at));
        at += length;
    }

    private boolean follows(char letter) {
        return at + 1 < text.length() && text.charAt(at + 1) == letter;
    }

    /** Whether what stands before is a value, so that an operator has to come. */
    private boolean afterValue() {
        @Nullable Token before = tokens.isEmpty() ? null : tokens.getLast();
        return before != null
                && switch (before.kind()) {
                    case NUMBER, TEXT, REFERENCE, STEP, CLOSE, CLOSE_FILTER, VARIABLE -> true;
                    case AXIS, FUNCTION, OPERATOR, SLASH, OPEN, OPEN_FILTER, COMMA, UNKNOWN -> false;
                };
    }

    /** A name with or without prefix: name, jr:name, jr:*. */
    private int endOfQualifiedName() {
        int end = endOfName(at);
        boolean prefix = end > at && end + 1 < text.length() && text.charAt(end) == ':';
        if (!prefix) {
            return end;
        }
        if (text.charAt(end + 1) == '*') {
            return end + 2;
        }
        int local = endOfName(end + 1);
        return local > end + 1 ? local : end;
    }

    private int endOfName(int start) {
        int end = start;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            boolean belongs = Character.isLetter(letter)
                    || letter == '_'
                    || end > start && (Character.isDigit(letter) || letter == '-' || letter == '.' || isMark(letter));
            if (!belongs) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private int afterSpace(int from) {
        int after = from;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || letter == 0xB7;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0';
    }
}
