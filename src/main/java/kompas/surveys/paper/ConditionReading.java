package kompas.surveys.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kompas.surveys.paper.Condition.Answer;
import kompas.surveys.paper.Condition.Compared;
import kompas.surveys.paper.Condition.If;
import kompas.surveys.paper.Condition.Joined;
import kompas.surveys.paper.Condition.Literal;
import kompas.surveys.paper.Condition.Not;
import kompas.surveys.paper.Condition.Ticked;
import kompas.surveys.paper.Condition.Unclear;
import kompas.surveys.xpath.Expression;
import kompas.surveys.xpath.Token;

/** Takes apart what an author wrote; a part that is more than comparing answers stays unclear, the rest does not. */
final class ConditionReading {

    private static final Set<String> EQUAL = Set.of("=", "!=");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Set<String> COUNTING = Set.of("+", "-", "*", "div", "mod", "|");

    private final List<Token> tokens;
    private int at;

    private ConditionReading(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @param written "" for always */
    static Condition of(String written) {
        if (written.isBlank()) {
            return Condition.ALWAYS;
        }
        Expression expression = Expression.of(written);
        if (expression.flaw().isPresent()) {
            return new Unclear();
        }
        ConditionReading reading = new ConditionReading(expression.tokens());
        Condition condition = reading.either();
        return reading.at == reading.tokens.size() ? condition : new Unclear();
    }

    private Condition either() {
        return joined("or", false, this::all);
    }

    private Condition all() {
        return joined("and", true, this::equality);
    }

    private Condition joined(String operator, boolean all, Supplier<Condition> part) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (takes(Set.of(operator))) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : new Joined(all, parts);
    }

    private Condition equality() {
        return compared(EQUAL, this::order);
    }

    private Condition order() {
        return compared(ORDER, this::counted);
    }

    private Condition compared(Set<String> operators, Supplier<Condition> side) {
        Condition left = side.get();
        String operator = text();
        return takes(operators) ? new Compared(operator, left, side.get()) : left;
    }

    private Condition counted() {
        Condition value = value();
        boolean counts = false;
        while (takes(COUNTING)) {
            value();
            counts = true;
        }
        return counts ? new Unclear() : value;
    }

    private Condition value() {
        if (at == tokens.size()) {
            return new Unclear();
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case REFERENCE -> new Answer(token.referred());
            case TEXT -> new Literal(token.text().substring(1, token.text().length() - 1));
            case NUMBER -> new Literal(token.text());
            case OPEN -> closed(either());
            case FUNCTION -> called(token.text());
            default -> new Unclear();
        };
    }

    private Condition closed(Condition inner) {
        at++;
        return inner;
    }

    private Condition called(String function) {
        at++;
        List<Condition> arguments = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at).kind() != Token.Kind.CLOSE) {
            int before = at;
            arguments.add(either());
            boolean more = at < tokens.size() && tokens.get(at).kind() == Token.Kind.COMMA;
            if (more) {
                at++;
            } else if (at == before || at < tokens.size() && tokens.get(at).kind() != Token.Kind.CLOSE) {
                at = tokens.size() + 1;
                return new Unclear();
            }
        }
        at++;
        return switch (function + "/" + arguments.size()) {
            case "not/1" -> new Not(arguments.getFirst());
            case "selected/2" -> new Ticked(arguments.getFirst(), arguments.getLast());
            case "if/3" -> new If(arguments.get(0), arguments.get(1), arguments.get(2));
            case "true/0" -> Condition.ALWAYS;
            case "false/0" -> Condition.NEVER;
            default -> new Unclear();
        };
    }

    private String text() {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    private boolean takes(Set<String> operators) {
        boolean there = at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.OPERATOR
                && operators.contains(tokens.get(at).text());
        at += there ? 1 : 0;
        return there;
    }
}
