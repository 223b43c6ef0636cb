package kompas.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;
import kompas.surveys.xlsform.expression.Token.Kind;

/** Cuts a text into tokens; anything not understood becomes a token of its own, so that every text has some. */
public final class Tokens {

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.found;
    }

    private void next() {
        char c = text.charAt(at);
        int number = Numbers.end(text, at);
        if (number > at) {
            take(Kind.NUMBER, number);
        } else if (word(" mod ") || word(" div ")) {
            take(Kind.MATH, at + 5);
        } else if (Character.isWhitespace(c)) {
            take(Kind.SPACE, at + 1);
        } else if (c == '*' || c == '+' || c == '-') {
            take(Kind.MATH, at + 1);
        } else if (c == '|') {
            take(Kind.UNION, at + 1);
        } else if (c == '"' || c == '\'') {
            literal(c);
        } else if (c == '$') {
            reference();
        } else {
            name();
        }
    }

    private void literal(char quote) {
        int end = text.indexOf(quote, at + 1);
        take(end < 0 ? Kind.OTHER : Kind.LITERAL, end < 0 ? at + 1 : end + 1);
    }

    private void reference() {
        Reference reference = References.at(text, at);
        take(reference == null ? Kind.OTHER : Kind.REFERENCE, reference == null ? at + 1 : reference.end());
    }

    private void name() {
        int end = XmlNames.endOfName(text, at);
        if (end == at) {
            take(Kind.OTHER, at + Character.charCount(text.codePointAt(at)));
        } else if (text.startsWith("://", end)) {
            take(Kind.OTHER, end + 3);
        } else if (end < text.length() && text.charAt(end) == '(') {
            take(Kind.CALL, end + 1);
        } else {
            take(Kind.NAME, end);
        }
    }

    private boolean word(String word) {
        return text.startsWith(word, at);
    }

    private void take(Kind kind, int end) {
        found.add(new Token(kind, at, end));
        at = end;
    }
}
