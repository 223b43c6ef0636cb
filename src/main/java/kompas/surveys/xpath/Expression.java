package kompas.surveys.xpath;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An expression, taken apart: what it refers to, whether it holds together. Reading takes time in proportion to its length. */
public final class Expression {

    private final String text;
    private final List<Token> tokens;

    private Expression(String text) {
        this.text = text;
        this.tokens = new Lexer(text).tokens();
    }

    /** @param text as its author wrote it, smart quotation marks too */
    public static Expression of(String text) {
        return new Expression(SmartQuotes.straightened(text));
    }

    /** With straight quotation marks, otherwise as written. */
    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The names in {@code ${}}, in their order, as often as they stand there. */
    public Stream<String> references() {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.REFERENCE)
                .map(Token::referred);
    }

    /** Whether a function of this name is called. */
    public boolean calls(String function) {
        return tokens.stream()
                .anyMatch(token ->
                        token.kind() == Token.Kind.FUNCTION && token.text().equals(function));
    }

    /** The first place where the expression breaks; empty when a client can read it. */
    public Optional<Flaw> flaw() {
        return new Grammar(tokens, text.length()).flaw();
    }

    /** Calls of functions that the standard does not know; other programs may know them. */
    public List<Flaw> unknownFunctions() {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.FUNCTION && !Functions.isKnown(token.text()))
                .map(token -> new Flaw(
                        Flaw.Kind.UNKNOWN_FUNCTION, token.start(), token.text(), Functions.suggestion(token.text())))
                .toList();
    }

    /**
     * The expression with every {@code ${name}} put into other words.
     *
     * @param path of a reference; it is given the token, so that it can look at what stands around it
     */
    public String with(Function<Token, String> path) {
        StringBuilder rewritten = new StringBuilder();
        int written = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.REFERENCE) {
                rewritten.append(text, written, token.start()).append(path.apply(token));
                written = token.end();
            }
        }
        return rewritten.append(text, written, text.length()).toString();
    }
}
