package kompas.surveys.logic;

import java.util.regex.Pattern;

/** Which of the ways to say a test is the simplest. */
final class Tests {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private Tests() {}

    static boolean isCount(String value) {
        return COUNT.matcher(value).matches();
    }

    static void check(String value, Measure measure) {
        if (measure != Measure.ANSWER && !value.isEmpty() && !isCount(value)) {
            throw new IllegalArgumentException("Not a number of choices or letters: " + value);
        }
    }

    static Op simplest(Op op, String value, Measure measure) {
        if (measure == Measure.ANSWER) {
            return value.isEmpty() ? overNothing(op) : op;
        }
        return switch (op) {
            case MORE, IS_NOT -> value.equals("0") ? Op.ANSWERED : op;
            case AT_LEAST -> value.equals("1") ? Op.ANSWERED : op;
            case AT_MOST, IS -> value.equals("0") ? Op.NOT_ANSWERED : op;
            case LESS -> value.equals("1") ? Op.NOT_ANSWERED : op;
            case CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED -> op;
        };
    }

    private static Op overNothing(Op op) {
        return switch (op) {
            case IS -> Op.NOT_ANSWERED;
            case IS_NOT -> Op.ANSWERED;
            case CONTAINS, CONTAINS_NOT, MORE, LESS, AT_LEAST, AT_MOST, ANSWERED, NOT_ANSWERED -> op;
        };
    }
}
