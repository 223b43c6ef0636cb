package kompas.surveys.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.logic.Condition.All;
import kompas.surveys.logic.Condition.Any;
import kompas.surveys.logic.Condition.Test;
import kompas.surveys.logic.Condition.Unread;
import kompas.surveys.xpath.Expression;

/**
 * What is known of answers before anybody gives them: that a question is answered so, is not asked, or is calculated from others.
 * Where {@code asked} is yes when two questions are answered so, people hear of the two questions.
 */
public final class KnownAnswers {

    /** Calculations of calculations; also what ends a circle. */
    private static final int DEEPEST = 12;

    /** What has more tests is said no better than by its author. */
    private static final int LONGEST = 24;

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Chosen> calculations = new HashMap<>();

    /** @param answer "" where it is not asked */
    public void answered(String question, String answer) {
        answers.put(question, answer);
    }

    /** Calculations that are more than a choice between texts stay unknown. */
    public void calculated(String question, String xpath) {
        Expression expression = Expression.of(xpath);
        if (expression.calls("if") && expression.flaw().isEmpty()) {
            new ConditionReading(expression.tokens())
                    .chosen()
                    .ifPresent(choice -> calculations.putIfAbsent(question, choice));
        }
    }

    /** The same, and one answer more. */
    public KnownAnswers and(String question, String answer) {
        KnownAnswers more = new KnownAnswers();
        more.answers.putAll(answers);
        more.calculations.putAll(calculations);
        more.answers.put(question, answer);
        return more;
    }

    /** What is left of a condition when all that is known is taken out of it. */
    public Whether whether(Condition condition) {
        return new Weighing().of(condition, 0);
    }

    public Whether whether(Whether before) {
        return before instanceof Whether.If hanging ? whether(hanging.condition()) : before;
    }

    /** The condition without the calculations its author put in between, where that can be said. */
    Condition unfolded(Condition condition) {
        return whether(condition) instanceof Whether.If hanging
                        && hanging.condition().tests().limit(LONGEST + 1L).count() <= LONGEST
                ? hanging.condition()
                : condition;
    }

    /** One condition; it gives up, and leaves the calculations that are left, before it has grown beyond all use. */
    private final class Weighing {

        private int tests;

        private Whether of(Condition condition, int depth) {
            return switch (condition) {
                case All all -> Whether.all(each(all.conditions(), depth));
                case Any any -> Whether.any(each(any.conditions(), depth));
                case Test test -> of(test, depth);
                case Unread unread -> of(unread);
            };
        }

        private List<Whether> each(List<Condition> conditions, int depth) {
            return conditions.stream().map(each -> of(each, depth)).toList();
        }

        private static Whether of(Unread unread) {
            return switch (unread.xpath()) {
                case "true()" -> Whether.ALWAYS;
                case "false()" -> Whether.NEVER;
                default -> new Whether.If(unread);
            };
        }

        private Whether of(Test test, int depth) {
            tests++;
            boolean ends = depth >= DEEPEST || tests > LONGEST * DEEPEST;
            String answer = answers.get(test.question());
            if (answer != null) {
                return Held.against(test, answer).map(Whether::of).orElseGet(() -> new Whether.If(test));
            }
            Chosen calculation = calculations.get(test.question());
            return calculation == null || ends
                    ? new Whether.If(test)
                    : of(calculation, test, depth + 1).orElseGet(() -> new Whether.If(test));
        }

        /** What a calculation makes of a test; empty where it cannot be said. */
        private Optional<Whether> of(Chosen calculation, Test test, int depth) {
            return switch (calculation) {
                case Chosen.Text text -> Held.against(test, text.text()).map(Whether::of);
                case Chosen.If branch ->
                    switch (of(branch.condition(), depth)) {
                        case Whether.Always always -> of(branch.then(), test, depth);
                        case Whether.Never never -> of(branch.otherwise(), test, depth);
                        case Whether.If when ->
                            of(branch.then(), test, depth)
                                    .flatMap(then -> of(branch.otherwise(), test, depth)
                                            .flatMap(otherwise -> Whether.either(when.condition(), then, otherwise)));
                    };
            };
        }
    }
}
