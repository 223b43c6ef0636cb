package kompas.surveys.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import kompas.surveys.xpath.Token;
import kompas.surveys.xpath.Token.Kind;

/** Goes through tokens from left to right. */
final class Reader {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_.:-]*");

    private final List<Token> tokens;
    private int at;

    Reader(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    int position() {
        return at;
    }

    /** Whether what was read is not only the beginning of something longer. */
    boolean isBetweenParts() {
        return isAtEnd() || ends(tokens.get(at));
    }

    private static boolean ends(Token token) {
        boolean joins = token.kind() == Kind.OPERATOR
                && (token.text().equals("and") || token.text().equals("or"));
        return joins || token.kind() == Kind.CLOSE || token.kind() == Kind.COMMA;
    }

    /** The part that begins there, up to what joins it to the next, as it is written. */
    String wholePart(int start) {
        StringBuilder part = new StringBuilder();
        int brackets = 0;
        for (at = start; !isAtEnd() && (brackets > 0 || !ends(tokens.get(at))); at++) {
            Token token = tokens.get(at);
            boolean spaced = at > start && token.start() > tokens.get(at - 1).end();
            part.append(spaced ? " " : "").append(token.text());
            brackets += switch (token.kind()) {
                case OPEN, OPEN_FILTER -> 1;
                case CLOSE, CLOSE_FILTER -> -1;
                default -> 0;
            };
        }
        return part.toString();
    }

    boolean isAt(Kind kind) {
        return !isAtEnd() && tokens.get(at).kind() == kind;
    }

    boolean takes(Kind kind) {
        boolean there = isAt(kind);
        at += there ? 1 : 0;
        return there;
    }

    boolean takes(Kind kind, String text) {
        return !isAtEnd() && tokens.get(at).text().equals(text) && takes(kind);
    }

    /** Takes these tokens, written with or without space, or none of them. */
    boolean takes(List<String> texts) {
        boolean there = at + texts.size() <= tokens.size()
                && tokens.subList(at, at + texts.size()).stream()
                        .map(Token::text)
                        .toList()
                        .equals(texts);
        at += there ? texts.size() : 0;
        return there;
    }

    Token expect(Kind kind) {
        if (!takes(kind)) {
            throw new ConditionReading.Unread();
        }
        return tokens.get(at - 1);
    }

    /** The name of a question, or {@link Condition#ITSELF}. */
    String question() {
        if (takes(Kind.STEP, Condition.ITSELF)) {
            return Condition.ITSELF;
        }
        String name = expect(Kind.REFERENCE).referred();
        if (!NAME.matcher(name).matches()) {
            throw new ConditionReading.Unread();
        }
        return name;
    }

    /** A text, or a number as an answer of it is written: 5, not 5.0. */
    String word() {
        return isAt(Kind.NUMBER) ? simple(expect(Kind.NUMBER).text()) : plain();
    }

    static String simple(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** A text as the model can hold it. */
    String plain() {
        String text = takes(Kind.FUNCTION, "concat") ? together() : literal();
        if (!Value.isText(text)) {
            throw new ConditionReading.Unread();
        }
        return text;
    }

    private String together() {
        expect(Kind.OPEN);
        StringBuilder text = new StringBuilder(literal());
        while (takes(Kind.COMMA)) {
            text.append(literal());
        }
        expect(Kind.CLOSE);
        return text.toString();
    }

    private String literal() {
        String quoted = expect(Kind.TEXT).text();
        return quoted.substring(1, quoted.length() - 1);
    }
}
