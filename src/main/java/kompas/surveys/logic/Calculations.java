package kompas.surveys.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.logic.Condition.All;
import kompas.surveys.logic.Condition.Any;
import kompas.surveys.logic.Condition.Test;
import kompas.surveys.xpath.Expression;

/**
 * Conditions without the calculations their author put in between: where {@code asked} is yes when two questions are answered so,
 * people hear of the two questions.
 */
final class Calculations {

    /** Calculations of calculations; also what ends a circle. */
    private static final int DEEPEST = 6;
    /** What has more tests is said no better than by its author. */
    private static final int LONGEST = 24;

    private final Map<String, Chosen> chosen = new HashMap<>();

    /** @param calculations by the name of what is calculated */
    Calculations(Map<String, String> calculations) {
        calculations.forEach((name, xpath) -> {
            Expression expression = Expression.of(xpath);
            if (expression.calls("if") && expression.flaw().isEmpty()) {
                new ConditionReading(expression.tokens()).chosen().ifPresent(choice -> chosen.put(name, choice));
            }
        });
    }

    Condition unfolded(Condition condition) {
        Condition unfolded = new Unfolding().of(condition, 0);
        return unfolded.tests().limit(LONGEST + 1L).count() > LONGEST ? condition : unfolded;
    }

    /** One condition; it gives up, and leaves the calculations that are left, before it has grown beyond all use. */
    private final class Unfolding {

        private int tests;

        private Condition of(Condition condition, int depth) {
            return switch (condition) {
                case All all -> Condition.all(each(all.conditions(), depth));
                case Any any -> Condition.any(each(any.conditions(), depth));
                case Test test -> of(test, depth);
            };
        }

        private List<Condition> each(List<Condition> conditions, int depth) {
            return conditions.stream().map(each -> of(each, depth)).distinct().toList();
        }

        private Condition of(Test test, int depth) {
            tests++;
            Chosen calculation = chosen.get(test.question());
            boolean plain = test.op() == Op.IS || test.op() == Op.IS_NOT;
            boolean ends = depth == DEEPEST || tests > LONGEST * DEEPEST;
            if (calculation == null || !plain || test.measure() != Measure.ANSWER || ends) {
                return test;
            }
            return calculation
                    .comesTo(test.value())
                    .flatMap(Chosen.When::condition)
                    .flatMap(condition -> test.op() == Op.IS ? Optional.of(condition) : Negation.of(condition))
                    .map(condition -> of(condition, depth + 1))
                    .orElse(test);
        }
    }
}
