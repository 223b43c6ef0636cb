package kompas.events.planning;

import java.util.List;
import java.util.Optional;
import kompas.events.Activity;

/** What became of a form that was sent. */
public sealed interface Outcome {

    /** All of it stands there now. */
    record Saved(Activity activity) implements Outcome {}

    /**
     * Nothing was saved; this has to be mended first.
     *
     * @param notFree what there is in place of a room that is taken
     */
    record Mend(List<Problem> problems, Optional<NotFree> notFree) implements Outcome {

        /** Before anything was sent. */
        public static final Mend NOTHING = new Mend(List.of());

        public Mend {
            problems = List.copyOf(problems);
        }

        Mend(List<Problem> problems) {
            this(problems, Optional.empty());
        }

        /** The room that was chosen is somebody else's, which is said beside what can be had instead. */
        static Mend of(NotFree taken, Answers answers) {
            String field = taken.offers(answers).isEmpty() ? "roomid" : NotFree.FIELD;
            return new Mend(List.of(taken.problem(field)), Optional.of(taken));
        }
    }
}
