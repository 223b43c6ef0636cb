package kompas.surveys.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kompas.surveys.logic.Condition.Test;
import kompas.surveys.xpath.Token;
import kompas.surveys.xpath.Token.Kind;

/** Reads tokens of an expression that holds together; gives up at the first thing the model does not know. */
final class ConditionReading {

    /** Deeper than people write; machines that do are not read. */
    private static final int DEEPEST = 50;

    /** What is written there is more than the model knows. */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unread() {
            super("Beyond the model", null, false, false);
        }
    }

    private final Reader reader;
    private final boolean loose;
    private int depth;

    ConditionReading(List<Token> tokens) {
        this(tokens, false);
    }

    private ConditionReading(List<Token> tokens, boolean loose) {
        this.reader = new Reader(tokens);
        this.loose = loose;
    }

    /** One that leaves standing what the model does not know. */
    static ConditionReading loose(List<Token> tokens) {
        return new ConditionReading(tokens, true);
    }

    Optional<Condition> condition() {
        return whole(this::any);
    }

    /** A choice between texts: {@code if(condition, 'text', …)}. */
    Optional<Chosen> chosen() {
        return whole(this::choice);
    }

    private <T> Optional<T> whole(Supplier<T> reading) {
        try {
            T read = reading.get();
            return reader.isAtEnd() ? Optional.of(read) : Optional.empty();
        } catch (Unread beyond) {
            return Optional.empty();
        }
    }

    private Chosen choice() {
        if (!reader.takes(Kind.FUNCTION, "if")) {
            return new Chosen.Text(reader.word());
        }
        enter();
        reader.expect(Kind.OPEN);
        Condition condition = any();
        reader.expect(Kind.COMMA);
        Chosen then = choice();
        reader.expect(Kind.COMMA);
        Chosen otherwise = choice();
        reader.expect(Kind.CLOSE);
        depth--;
        return new Chosen.If(condition, then, otherwise);
    }

    private Condition any() {
        List<Condition> any = new ArrayList<>(List.of(all()));
        while (reader.takes(Kind.OPERATOR, "or")) {
            any.add(all());
        }
        return Condition.any(any);
    }

    private Condition all() {
        List<Condition> all = new ArrayList<>(List.of(part()));
        while (reader.takes(Kind.OPERATOR, "and")) {
            all.add(part());
        }
        return Condition.all(all);
    }

    private Condition part() {
        return loose ? partOrUnread() : one();
    }

    private Condition partOrUnread() {
        int start = reader.position();
        int around = depth;
        try {
            Condition read = one();
            if (reader.isBetweenParts()) {
                return read;
            }
        } catch (Unread beyond) {
            depth = around;
        }
        return new Condition.Unread(reader.wholePart(start));
    }

    private Condition one() {
        if (reader.takes(Kind.FUNCTION, "not")) {
            reader.expect(Kind.OPEN);
            return Negation.of(inBrackets()).orElseThrow(Unread::new);
        }
        if (reader.takes(Kind.OPEN)) {
            return inBrackets();
        }
        return reader.takes(Kind.FUNCTION, "selected") ? selected() : compared();
    }

    private Condition inBrackets() {
        enter();
        Condition inside = any();
        reader.expect(Kind.CLOSE);
        depth--;
        return inside;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new Unread();
        }
    }

    private Condition selected() {
        reader.expect(Kind.OPEN);
        String question = reader.question();
        reader.expect(Kind.COMMA);
        String choice = reader.word();
        reader.expect(Kind.CLOSE);
        return new Test(question, Op.CONTAINS, choice);
    }

    private Condition compared() {
        Operand left = Operand.next(reader);
        Op op = Op.of(reader.expect(Kind.OPERATOR).text()).orElseThrow(Unread::new);
        Operand right = Operand.next(reader);
        boolean turned = left instanceof Operand.Known || isItself(right) && !isItself(left);
        return turned ? test(right, op.turned(), left) : test(left, op, right);
    }

    private static boolean isItself(Operand operand) {
        return operand instanceof Operand.Answer answer && answer.question().equals(Condition.ITSELF);
    }

    private static Condition test(Operand left, Op op, Operand right) {
        if (!(left instanceof Operand.Answer answer)) {
            throw new Unread();
        }
        return new Test(answer.question(), op, right.against(op, answer.measure()), answer.measure());
    }
}
