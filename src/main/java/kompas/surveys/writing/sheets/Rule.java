package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.surveys.logic.Condition;
import kompas.surveys.logic.Conditions;
import kompas.surveys.logic.Measure;
import kompas.surveys.logic.Op;

/**
 * A condition as a form can show it: a few looks at other answers, all of which or one of which must hold.
 *
 * @param all whether all must
 */
public record Rule(boolean all, List<Condition.Test> tests) {

    public static final Rule ALWAYS = new Rule(true, List.of());

    public Rule {
        tests = List.copyOf(tests);
    }

    /** Empty where the expression says more than a form can show. */
    public static Optional<Rule> read(String expression) {
        return expression.isBlank()
                ? Optional.of(ALWAYS)
                : Conditions.read(expression).flatMap(Rule::of);
    }

    private static Optional<Rule> of(Condition condition) {
        return switch (condition) {
            case Condition.Test test -> flat(true, List.of(test));
            case Condition.All all -> flat(true, all.conditions());
            case Condition.Any any -> flat(false, any.conditions());
            case Condition.Unread unread -> Optional.empty();
        };
    }

    private static Optional<Rule> flat(boolean all, List<Condition> conditions) {
        List<Condition.Test> tests = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Test test
                    && test.measure() == Measure.ANSWER
                    && !test.question().equals(Condition.ITSELF)) {
                tests.add(test);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Rule(all, tests));
    }

    public String write() {
        if (tests.isEmpty()) {
            return "";
        }
        return Conditions.write(all ? Condition.all(tests) : Condition.any(tests));
    }

    /** Several choices include one; a single choice is one. */
    public static Op fitting(Op op, Kind kind) {
        boolean several = kind == Kind.SEVERAL_OF || kind == Kind.RANK;
        return switch (op) {
            case IS -> several ? Op.CONTAINS : op;
            case IS_NOT -> several ? Op.CONTAINS_NOT : op;
            case CONTAINS -> several ? op : Op.IS;
            case CONTAINS_NOT -> several ? op : Op.IS_NOT;
            case MORE, LESS, AT_LEAST, AT_MOST, ANSWERED, NOT_ANSWERED -> op;
        };
    }
}
