package kompas.surveys.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.surveys.logic.Condition.All;
import kompas.surveys.logic.Condition.Any;
import kompas.surveys.logic.Condition.Test;

/** The opposite of a condition, where it is one. */
final class Negation {

    private Negation() {}

    /** Empty where the opposite depends on whether there is an answer: what is not more than 5 is at most 5, or nothing. */
    static Optional<Condition> of(Condition condition) {
        return switch (condition) {
            case All all -> each(all.conditions()).map(Condition::any);
            case Any any -> each(any.conditions()).map(Condition::all);
            case Test test -> of(test);
            case Condition.Unread unread -> Optional.empty();
        };
    }

    private static Optional<Condition> of(Test test) {
        if (test.op().compares() && test.measure() == Measure.ANSWER) {
            return Optional.empty();
        }
        return Optional.of(new Test(test.question(), test.op().opposite(), test.value(), test.measure()));
    }

    private static Optional<List<Condition>> each(List<Condition> conditions) {
        List<Condition> negated = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<Condition> one = of(condition);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            negated.add(one.get());
        }
        return Optional.of(negated);
    }
}
