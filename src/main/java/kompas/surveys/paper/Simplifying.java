package kompas.surveys.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kompas.surveys.paper.Condition.Answer;
import kompas.surveys.paper.Condition.Compared;
import kompas.surveys.paper.Condition.If;
import kompas.surveys.paper.Condition.Joined;
import kompas.surveys.paper.Condition.Literal;
import kompas.surveys.paper.Condition.Not;
import kompas.surveys.paper.Condition.Ticked;
import kompas.surveys.paper.Condition.Truth;
import kompas.surveys.paper.Condition.Unclear;

/**
 * Works out of a condition what is known beforehand, because it is calculated or was never asked.
 *
 * @param known by question: a literal, or a calculation
 */
record Simplifying(Map<String, Condition> known) {

    private static final int DEEPEST = 60;
    private static final Map<String, String> OPPOSITE =
            Map.of("=", "!=", "!=", "=", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
    private static final Map<String, String> TURNED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    Condition simple(Condition condition) {
        return simple(condition, 0);
    }

    private Condition simple(Condition condition, int depth) {
        if (depth > DEEPEST) {
            return new Unclear();
        }
        return switch (condition) {
            case Answer answer ->
                known.containsKey(answer.question()) ? simple(known.get(answer.question()), depth + 1) : answer;
            case Compared compared ->
                compared(compared.operator(), simple(compared.left(), depth + 1), simple(compared.right(), depth + 1));
            case Ticked ticked -> ticked(simple(ticked.question(), depth + 1), simple(ticked.choice(), depth + 1));
            case Not not -> not(simple(not.negated(), depth + 1));
            case Joined joined ->
                joined(
                        joined.all(),
                        joined.parts().stream()
                                .map(part -> simple(part, depth + 1))
                                .toList());
            case If branch ->
                branch(
                        simple(branch.when(), depth + 1),
                        simple(branch.then(), depth + 1),
                        simple(branch.otherwise(), depth + 1));
            case Literal literal -> literal;
            case Truth truth -> truth;
            case Unclear unclear -> unclear;
        };
    }

    private static Condition branch(Condition when, Condition then, Condition otherwise) {
        return when instanceof Truth truth ? truth.value() ? then : otherwise : new If(when, then, otherwise);
    }

    private static Condition compared(String operator, Condition left, Condition right) {
        if (left instanceof If branch && right instanceof Literal) {
            return choose(
                    branch.when(),
                    compared(operator, branch.then(), right),
                    compared(operator, branch.otherwise(), right));
        }
        if (left instanceof Literal && (right instanceof Answer || right instanceof If)) {
            return compared(TURNED.getOrDefault(operator, operator), right, left);
        }
        if (left instanceof Literal one && right instanceof Literal other) {
            return literal(operator, one.text(), other.text());
        }
        return left instanceof Unclear || right instanceof Unclear
                ? new Unclear()
                : new Compared(operator, left, right);
    }

    /** Either the condition holds and what follows from it, or neither. */
    private static Condition choose(Condition when, Condition then, Condition otherwise) {
        return joined(false, List.of(joined(true, List.of(when, then)), joined(true, List.of(not(when), otherwise))));
    }

    private static Condition literal(String operator, String one, String other) {
        return switch (operator) {
            case "=" -> new Truth(one.equals(other));
            case "!=" -> new Truth(!one.equals(other));
            default -> one.isEmpty() || other.isEmpty() ? Condition.NEVER : new Unclear();
        };
    }

    private static Condition ticked(Condition question, Condition choice) {
        if (question instanceof Literal known && choice instanceof Literal name) {
            return new Truth(List.of(known.text().split(" ")).contains(name.text()));
        }
        return question instanceof Answer && choice instanceof Literal ? new Ticked(question, choice) : new Unclear();
    }

    private static Condition not(Condition negated) {
        return switch (negated) {
            case Truth truth -> new Truth(!truth.value());
            case Not not -> not.negated();
            case Compared compared ->
                new Compared(
                        Objects.requireNonNull(OPPOSITE.get(compared.operator())), compared.left(), compared.right());
            case Joined joined ->
                joined(
                        !joined.all(),
                        joined.parts().stream().map(Simplifying::not).toList());
            case Unclear unclear -> unclear;
            default -> new Not(negated);
        };
    }

    private static Condition joined(boolean all, List<Condition> parts) {
        Set<Condition> left = new LinkedHashSet<>();
        for (Condition part : parts) {
            if (part instanceof Joined inner && inner.all() == all) {
                left.addAll(inner.parts());
            } else if (part instanceof Truth truth) {
                if (truth.value() != all) {
                    return truth;
                }
            } else {
                left.add(part);
            }
        }
        if (left.isEmpty()) {
            return new Truth(all);
        }
        return left.size() == 1 ? left.iterator().next() : new Joined(all, new ArrayList<>(left));
    }
}
