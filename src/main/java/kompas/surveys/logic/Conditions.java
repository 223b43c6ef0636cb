package kompas.surveys.logic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.surveys.logic.Condition.All;
import kompas.surveys.logic.Condition.Any;
import kompas.surveys.logic.Condition.Test;
import kompas.surveys.xpath.Expression;

/**
 * Conditions from and to the XPath of XLSForm's columns {@code relevant}, {@code constraint} and {@code required}. What is read and
 * written again means the same to every client as before, for every answer; what was written is read as it was.
 */
public final class Conditions {

    private Conditions() {}

    /**
     * @param xpath with {@code ${name}} for other answers and {@code .} for its own; quotation marks may be bent
     * @return empty where the model does not know what is written there, and where nothing is
     */
    public static Optional<Condition> read(String xpath) {
        Expression expression = Expression.of(xpath);
        if (xpath.isBlank() || expression.flaw().isPresent()) {
            return Optional.empty();
        }
        return new ConditionReading(expression.tokens()).condition();
    }

    /** As {@link #read}, but what the model does not know stands as it is among what it knows. */
    public static Condition readLoosely(String xpath) {
        Expression expression = Expression.of(xpath);
        if (expression.flaw().isPresent()) {
            return new Condition.Unread(xpath);
        }
        return ConditionReading.loose(expression.tokens()).condition().orElseGet(() -> new Condition.Unread(xpath));
    }

    public static String write(Condition condition) {
        return switch (condition) {
            case Test test -> written(test);
            case All all -> joined(all.conditions(), " and ");
            case Any any -> joined(any.conditions(), " or ");
            case Condition.Unread unread -> unread.xpath();
        };
    }

    private static String joined(List<Condition> conditions, String operator) {
        if (conditions.size() == 1) {
            return write(conditions.getFirst());
        }
        return conditions.stream()
                .map(each -> each instanceof All || each instanceof Any ? "(" + write(each) + ")" : write(each))
                .collect(Collectors.joining(operator));
    }

    private static String written(Test test) {
        String answer = answer(test.question());
        String measured =
                test.measure() == Measure.ANSWER ? answer : test.measure().function() + "(" + answer + ")";
        return switch (test.op()) {
            case ANSWERED -> answer + " != ''";
            case NOT_ANSWERED -> answer + " = ''";
            case CONTAINS -> "selected(" + answer + ", " + quoted(test.value()) + ")";
            case CONTAINS_NOT -> "not(selected(" + answer + ", " + quoted(test.value()) + "))";
            case IS, IS_NOT, MORE, LESS, AT_LEAST, AT_MOST ->
                measured + " " + test.op().sign().orElseThrow() + " " + value(test);
        };
    }

    private static String answer(String question) {
        return question.equals(Condition.ITSELF) ? question : "${" + question + "}";
    }

    private static String value(Test test) {
        String value = test.value();
        if (Value.isCounted(value) || Value.question(value).isPresent()) {
            return value;
        }
        boolean counts = test.op().compares() || test.measure() != Measure.ANSWER;
        if (counts && Value.isNumber(value)) {
            return value;
        }
        return counts && Value.date(value).isPresent() ? "date('" + value + "')" : quoted(value);
    }

    /** XPath has no way to write a quotation mark within its own kind. */
    static String quoted(String text) {
        if (!text.contains("'")) {
            return "'" + text + "'";
        }
        if (!text.contains("\"")) {
            return "\"" + text + "\"";
        }
        return "concat('" + text.replace("'", "', \"'\", '") + "')";
    }
}
