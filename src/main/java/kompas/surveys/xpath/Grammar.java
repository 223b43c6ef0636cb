package kompas.surveys.xpath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kompas.surveys.xpath.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether tokens are an expression: brackets meet, values and operators take turns. It walks once from left to right and keeps no
 * more than the brackets that are open, so a machine-made expression of any depth does no harm.
 */
final class Grammar {

    /** What may come next. */
    private enum Due {
        VALUE,
        /** After {@code /}: a name. */
        STEP,
        /** After a value. */
        OPERATOR
    }

    /** @param function whether it holds the arguments of one */
    private record Bracket(Token token, boolean function) {}

    private final List<Token> tokens;
    private final int length;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private Due due = Due.VALUE;
    private @Nullable Token before;
    private @Nullable Token root;

    Grammar(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
    }

    Optional<Flaw> flaw() {
        if (tokens.isEmpty()) {
            return Optional.of(new Flaw(Flaw.Kind.EMPTY, 0, "", ""));
        }
        for (Token token : tokens) {
            Flaw flaw = flaw(token);
            if (flaw != null) {
                return Optional.of(flaw);
            }
            before = token;
        }
        if (due != Due.OPERATOR && !endsInRoot()) {
            return Optional.of(new Flaw(Flaw.Kind.VALUE_MISSING, length, text(before), ""));
        }
        return Optional.ofNullable(open.peek()).map(bracket -> Flaw.at(Flaw.Kind.OPEN_BRACKET, bracket.token()));
    }

    private @Nullable Flaw flaw(Token token) {
        return switch (token.kind()) {
            case NUMBER, TEXT, REFERENCE, VARIABLE -> value(token);
            case STEP, AXIS, FUNCTION -> step(token);
            case OPERATOR -> operator(token);
            case SLASH -> slash(token);
            case OPEN -> open(token);
            case OPEN_FILTER -> filter(token);
            case CLOSE, CLOSE_FILTER -> close(token);
            case COMMA -> comma(token);
            case UNKNOWN -> unknown(token);
        };
    }

    private @Nullable Flaw value(Token token) {
        boolean pathToReference = due == Due.STEP && token.kind() == Kind.REFERENCE;
        if (due != Due.VALUE && !pathToReference) {
            return due == Due.OPERATOR
                    ? Flaw.at(Flaw.Kind.OPERATOR_MISSING, token)
                    : Flaw.at(Flaw.Kind.VALUE_MISSING, token);
        }
        due = Due.OPERATOR;
        return null;
    }

    private @Nullable Flaw step(Token token) {
        if (due == Due.OPERATOR) {
            return Flaw.at(Flaw.Kind.OPERATOR_MISSING, token);
        }
        due = token.kind() == Kind.STEP ? Due.OPERATOR : Due.STEP;
        return null;
    }

    private @Nullable Flaw operator(Token token) {
        boolean sign = token.text().equals("-") && due == Due.VALUE;
        if (due != Due.OPERATOR && !sign && !endsInRoot()) {
            return Flaw.at(Flaw.Kind.VALUE_MISSING, token);
        }
        due = Due.VALUE;
        return null;
    }

    /** A path goes on, or begins at the root. */
    private @Nullable Flaw slash(Token token) {
        if (due == Due.STEP && before != null) {
            return Flaw.at(Flaw.Kind.VALUE_MISSING, before);
        }
        root = due == Due.VALUE && token.text().equals("/") ? token : null;
        due = Due.STEP;
        return null;
    }

    private @Nullable Flaw open(Token token) {
        boolean function = before != null && before.kind() == Kind.FUNCTION;
        if (!function && due != Due.VALUE) {
            return due == Due.OPERATOR
                    ? Flaw.at(Flaw.Kind.OPERATOR_MISSING, token)
                    : Flaw.at(Flaw.Kind.VALUE_MISSING, token);
        }
        open.push(new Bracket(token, function));
        due = Due.VALUE;
        return null;
    }

    private @Nullable Flaw filter(Token token) {
        boolean filtered =
                due == Due.OPERATOR && before != null && before.kind() != Kind.NUMBER && before.kind() != Kind.TEXT;
        if (!filtered) {
            return Flaw.at(Flaw.Kind.VALUE_MISSING, token);
        }
        open.push(new Bracket(token, false));
        due = Due.VALUE;
        return null;
    }

    private @Nullable Flaw close(Token token) {
        Bracket bracket = open.poll();
        boolean meets = bracket != null && (bracket.token().kind() == Kind.OPEN) == (token.kind() == Kind.CLOSE);
        if (bracket == null || !meets) {
            return Flaw.at(Flaw.Kind.CLOSED_BRACKET, token);
        }
        boolean noArguments = bracket.function() && bracket.token() == before;
        if (due != Due.OPERATOR && !noArguments && !endsInRoot()) {
            return Flaw.at(Flaw.Kind.VALUE_MISSING, token);
        }
        due = Due.OPERATOR;
        return null;
    }

    private @Nullable Flaw comma(Token token) {
        Bracket bracket = open.peek();
        if (bracket == null || !bracket.function()) {
            return Flaw.at(Flaw.Kind.COMMA, token);
        }
        if (due != Due.OPERATOR && !endsInRoot()) {
            return Flaw.at(Flaw.Kind.VALUE_MISSING, token);
        }
        due = Due.VALUE;
        return null;
    }

    private static Flaw unknown(Token token) {
        char first = token.text().charAt(0);
        if (first == '\'' || first == '"') {
            return new Flaw(Flaw.Kind.OPEN_TEXT, token.start(), String.valueOf(first), "");
        }
        return Flaw.at(token.text().startsWith("${") ? Flaw.Kind.OPEN_REFERENCE : Flaw.Kind.LETTER, token);
    }

    /** The root alone is a value. */
    private boolean endsInRoot() {
        return due == Due.STEP && before != null && before == root;
    }

    private static String text(@Nullable Token token) {
        return token == null ? "" : token.text();
    }
}
