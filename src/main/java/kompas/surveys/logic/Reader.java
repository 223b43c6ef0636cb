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
