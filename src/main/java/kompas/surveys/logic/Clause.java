package kompas.surveys.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.surveys.logic.Condition.Test;

/**
 * Tests that people say in one breath: is A or B, between 5 and 10.
 *
 * @param values more than one where each of them would do, or none of them does
 * @param most the upper end of a span; empty when it is none
 */
record Clause(String question, Op op, Measure measure, List<String> values, Optional<String> most) {

    static Clause of(Test test) {
        return new Clause(test.question(), test.op(), test.measure(), List.of(test.value()), Optional.empty());
    }

    /** Both as one; empty when they are better said apart. */
    Optional<Clause> and(Clause other) {
        if (!sameAnswer(other)) {
            return Optional.empty();
        }
        if (op == Op.AT_LEAST && other.op == Op.AT_MOST && most.isEmpty()) {
            return Optional.of(new Clause(question, op, measure, values, Optional.of(other.value())));
        }
        if (op == Op.AT_MOST && other.op == Op.AT_LEAST) {
            return other.and(this);
        }
        boolean several = op == Op.IS_NOT || op == Op.CONTAINS_NOT;
        return several && other.op == op ? Optional.of(joined(other)) : Optional.empty();
    }

    /** Either as one; empty when they are better said apart. */
    Optional<Clause> or(Clause other) {
        boolean several = op == Op.IS || op == Op.CONTAINS;
        return several && other.op == op && sameAnswer(other) ? Optional.of(joined(other)) : Optional.empty();
    }

    private boolean sameAnswer(Clause other) {
        return question.equals(other.question) && measure == other.measure;
    }

    private Clause joined(Clause other) {
        List<String> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Clause(question, op, measure, List.copyOf(all), most);
    }

    String value() {
        return values.getFirst();
    }

    boolean isSpan() {
        return most.isPresent();
    }
}
