package kompas.surveys.paper;

import java.util.List;

/** When a question is asked, as far as a sentence can say it. */
sealed interface Condition {

    Condition ALWAYS = new Truth(true);
    Condition NEVER = new Truth(false);

    record Truth(boolean value) implements Condition {}

    /** A text or a number, as written. */
    record Literal(String text) implements Condition {}

    /** What is answered to a question. */
    record Answer(String question) implements Condition {}

    /** @param operator {@code = != < <= > >=} */
    record Compared(String operator, Condition left, Condition right) implements Condition {}

    /** A choice that is ticked, perhaps among others. */
    record Ticked(Condition question, Condition choice) implements Condition {}

    record Not(Condition negated) implements Condition {}

    /** @param all whether all of them, or one is enough */
    record Joined(boolean all, List<Condition> parts) implements Condition {}

    record If(Condition when, Condition then, Condition otherwise) implements Condition {}

    /** What no sentence says. */
    record Unclear() implements Condition {}

    static Condition both(Condition one, Condition other) {
        return new Joined(true, List.of(one, other));
    }
}
