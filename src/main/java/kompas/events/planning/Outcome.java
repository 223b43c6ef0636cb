package kompas.events.planning;

import java.util.List;
import kompas.events.Activity;

/** What became of a form that was sent. */
public sealed interface Outcome {

    /** All of it stands there now. */
    record Saved(Activity activity) implements Outcome {}

    /** Nothing was saved; this has to be mended first. */
    record Mend(List<Problem> problems) implements Outcome {

        public Mend {
            problems = List.copyOf(problems);
        }
    }
}
