package kompas.surveys.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** When a question is asked, must be answered, or an answer is taken. */
public sealed interface Condition {

    /** Of the question that has the limit; XPath's {@code .}. */
    String ITSELF = ".";

    /** All of these. One of them among another is the same as one longer list. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = flat(conditions, each -> each instanceof All all ? all.conditions() : List.of(each));
        }
    }

    /** At least one of these. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = flat(conditions, each -> each instanceof Any any ? any.conditions() : List.of(each));
        }
    }

    /**
     * One look at one answer. What says the same is the same test: something that is not nothing has been answered, and so has
     * something of more than no letters.
     *
     * @param question its name, or {@link #ITSELF}
     * @param value the name of a choice, a text, a number, a date as 2026-10-03, another answer as {@code ${name}}, or what
     *     {@link Value} counts anew each time; "" where the op needs none; where choices or letters are counted a whole number
     * @throws IllegalArgumentException when it should be a whole number and is none
     */
    record Test(String question, Op op, String value, Measure measure) implements Condition {

        public Test {
            Tests.check(value, measure);
            op = Tests.simplest(op, value, measure);
            boolean bare = op == Op.ANSWERED || op == Op.NOT_ANSWERED;
            value = bare ? "" : value;
            measure = bare || op == Op.CONTAINS || op == Op.CONTAINS_NOT ? Measure.ANSWER : measure;
        }

        public Test(String question, Op op, String value) {
            this(question, op, value, Measure.ANSWER);
        }
    }

    /**
     * What the model does not know, as its author wrote it. Nobody guesses at it; only {@link Conditions#readLoosely} leaves it
     * standing among what is known.
     */
    record Unread(String xpath) implements Condition {}

    /** All of them; a single one is itself. */
    static Condition all(Collection<? extends Condition> conditions) {
        All all = new All(List.copyOf(conditions));
        return all.conditions().size() == 1 ? all.conditions().getFirst() : all;
    }

    /** At least one of them; a single one is itself. */
    static Condition any(Collection<? extends Condition> conditions) {
        Any any = new Any(List.copyOf(conditions));
        return any.conditions().size() == 1 ? any.conditions().getFirst() : any;
    }

    /** Every test in it, from left to right. */
    default Stream<Test> tests() {
        return switch (this) {
            case All all -> all.conditions().stream().flatMap(Condition::tests);
            case Any any -> any.conditions().stream().flatMap(Condition::tests);
            case Test test -> Stream.of(test);
            case Unread unread -> Stream.empty();
        };
    }

    /** Whether the model knows all of it. */
    default boolean isRead() {
        return switch (this) {
            case All all -> all.conditions().stream().allMatch(Condition::isRead);
            case Any any -> any.conditions().stream().allMatch(Condition::isRead);
            case Test test -> true;
            case Unread unread -> false;
        };
    }

    private static List<Condition> flat(List<Condition> conditions, Function<Condition, List<Condition>> inside) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A condition of nothing");
        }
        List<Condition> flat = new ArrayList<>();
        conditions.forEach(each -> flat.addAll(inside.apply(each)));
        return List.copyOf(flat);
    }
}
