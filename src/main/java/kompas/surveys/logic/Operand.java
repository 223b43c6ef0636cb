package kompas.surveys.logic;

import java.util.List;
import java.util.Map;
import kompas.surveys.xpath.Token.Kind;

/** One side of a comparison. */
sealed interface Operand {

    /** What somebody answered, or how much of it. */
    record Answer(String question, Measure measure) implements Operand {}

    /** Something that is known without asking. */
    record Known(String value, As as) implements Operand {}

    /** How it is written. */
    enum As {
        NUMBER,
        DAY,
        TEXT,
        COUNTED
    }

    Map<List<String>, String> COUNTED = Map.of(
            List.of("today", "(", ")"),
            Value.TODAY,
            List.of("now", "(", ")"),
            Value.NOW,
            List.of("number", "(", "format-date", "(", "today", "(", ")", ",", "'%Y'", ")", ")"),
            Value.THIS_YEAR);

    static Operand next(Reader reader) {
        for (Map.Entry<List<String>, String> counted : COUNTED.entrySet()) {
            if (reader.takes(counted.getKey())) {
                return new Known(counted.getValue(), As.COUNTED);
            }
        }
        for (Measure measure : List.of(Measure.CHOICES, Measure.LETTERS)) {
            if (reader.takes(Kind.FUNCTION, measure.function())) {
                reader.expect(Kind.OPEN);
                String question = reader.question();
                reader.expect(Kind.CLOSE);
                return new Answer(question, measure);
            }
        }
        return known(reader);
    }

    private static Operand known(Reader reader) {
        if (reader.takes(Kind.OPERATOR, "-")) {
            return new Known("-" + reader.expect(Kind.NUMBER).text(), As.NUMBER);
        }
        if (reader.takes(Kind.FUNCTION, "date")) {
            reader.expect(Kind.OPEN);
            String day = reader.plain();
            reader.expect(Kind.CLOSE);
            if (Value.date(day).isEmpty()) {
                throw new ConditionReading.Unread();
            }
            return new Known(day, As.DAY);
        }
        if (reader.isAt(Kind.TEXT) || reader.isAt(Kind.FUNCTION)) {
            return new Known(reader.plain(), As.TEXT);
        }
        return reader.isAt(Kind.NUMBER)
                ? new Known(reader.expect(Kind.NUMBER).text(), As.NUMBER)
                : new Answer(reader.question(), Measure.ANSWER);
    }

    /** As the value of a test of this measure. Phones take no text for a day that is earlier or later. */
    default String against(Op op, Measure measure) {
        return switch (this) {
            case Known known -> {
                String value = known.value();
                boolean textOfADay = known.as() == As.TEXT
                        && op.compares()
                        && Value.date(value).isPresent();
                if (textOfADay || measure != Measure.ANSWER && !Tests.isCount(value)) {
                    throw new ConditionReading.Unread();
                }
                yield known.as() == As.NUMBER ? number(op, value) : value;
            }
            case Answer answer -> {
                boolean measured = measure != Measure.ANSWER || answer.measure() != Measure.ANSWER;
                if (measured || answer.question().equals(Condition.ITSELF)) {
                    throw new ConditionReading.Unread();
                }
                yield "${" + answer.question() + "}";
            }
        };
    }

    /** What equals a number is written as answers are: 5, not 5.0. */
    private static String number(Op op, String value) {
        if (!Value.isNumber(value)) {
            throw new ConditionReading.Unread();
        }
        return op.compares() ? value : Reader.simple(value);
    }
}
