package kompas.surveys.logic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kompas.surveys.logic.Condition.Test;

/** What becomes of a test when the answer is known, as a phone would have it. */
final class Held {

    private Held() {}

    /** @param answer "" for none; empty where it is held against something that is not known */
    static Optional<Boolean> against(Test test, String answer) {
        String value = test.value();
        if (Value.question(value).isPresent() || Value.isCounted(value)) {
            return Optional.empty();
        }
        return switch (test.measure()) {
            case CHOICES -> compared(test.op(), String.valueOf(choices(answer).size()), value);
            case LETTERS -> compared(test.op(), String.valueOf(answer.codePointCount(0, answer.length())), value);
            case ANSWER -> answer(test.op(), answer, value);
        };
    }

    private static Optional<Boolean> answer(Op op, String answer, String value) {
        return switch (op) {
            case IS -> Optional.of(answer.equals(value));
            case IS_NOT -> Optional.of(!answer.equals(value));
            case CONTAINS -> Optional.of(choices(answer).contains(value));
            case CONTAINS_NOT -> Optional.of(!choices(answer).contains(value));
            case ANSWERED -> Optional.of(!answer.isEmpty());
            case NOT_ANSWERED -> Optional.of(answer.isEmpty());
            case MORE, LESS, AT_LEAST, AT_MOST -> answer.isEmpty() ? Optional.of(false) : compared(op, answer, value);
        };
    }

    private static List<String> choices(String answer) {
        return answer.isBlank() ? List.of() : Arrays.asList(answer.strip().split("\\s+"));
    }

    private static Optional<Boolean> compared(Op op, String answer, String value) {
        if (!Value.isNumber(answer) || !Value.isNumber(value)) {
            return Optional.empty();
        }
        int difference = new BigDecimal(answer).compareTo(new BigDecimal(value));
        return switch (op) {
            case IS -> Optional.of(difference == 0);
            case IS_NOT -> Optional.of(difference != 0);
            case MORE -> Optional.of(difference > 0);
            case LESS -> Optional.of(difference < 0);
            case AT_LEAST -> Optional.of(difference >= 0);
            case AT_MOST -> Optional.of(difference <= 0);
            case CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED -> Optional.empty();
        };
    }
}
