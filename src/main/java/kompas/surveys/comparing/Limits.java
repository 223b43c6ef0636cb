package kompas.surveys.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kompas.surveys.logic.Condition;
import kompas.surveys.logic.Conditions;
import kompas.surveys.logic.Value;

/** Whether every answer that was allowed is allowed still. */
final class Limits {

    private Limits() {}

    /** False where nobody can tell. */
    static boolean isLooser(String before, String after) {
        if (after.isBlank()) {
            return true;
        }
        List<Condition.Test> earlier = tests(before);
        List<Condition.Test> later = tests(after);
        return !later.isEmpty()
                && later.stream().allMatch(test -> earlier.stream().anyMatch(one -> follows(test, one)));
    }

    /** Those that all have to be met; none where the limit is of another kind. */
    private static List<Condition.Test> tests(String limit) {
        Optional<Condition> condition = Conditions.read(limit);
        boolean all = condition
                .filter(one -> one instanceof Condition.Test
                        || one instanceof Condition.All each
                                && each.conditions().stream().allMatch(Condition.Test.class::isInstance))
                .isPresent();
        return all ? condition.orElseThrow().tests().toList() : List.of();
    }

    private static boolean follows(Condition.Test test, Condition.Test from) {
        boolean comparable = test.question().equals(from.question())
                && test.op() == from.op()
                && test.measure() == from.measure()
                && Value.isNumber(test.value())
                && Value.isNumber(from.value());
        if (!comparable || !test.op().compares()) {
            return test.equals(from);
        }
        int difference = new BigDecimal(test.value()).compareTo(new BigDecimal(from.value()));
        return switch (test.op()) {
            case MORE, AT_LEAST -> difference <= 0;
            case LESS, AT_MOST -> difference >= 0;
            case IS, IS_NOT, CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED -> difference == 0;
        };
    }
}
