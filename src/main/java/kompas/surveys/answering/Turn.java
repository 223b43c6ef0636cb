package kompas.surveys.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.collecting.SentFile;

/**
 * One press of a button on a page of the form.
 *
 * @param at path of the screen that was shown
 * @param shown paths of the questions that were on it
 * @param files that answer questions; each is named by the path of its question
 * @param refused by the path of a question why what was to answer it, such as a file, is not taken
 * @param entry of a repeat that is to be taken away, or gone to
 * @param language of the page
 */
public record Turn(
        String at,
        Go go,
        Set<String> shown,
        Typed typed,
        List<? extends SentFile> files,
        Map<String, String> refused,
        String entry,
        String language) {

    /** What was pressed. */
    public enum Go {
        NEXT,
        BACK,
        /** Nothing: what was typed is kept, and what it brings is shown. */
        STAY,
        ADD,
        REMOVE,
        /** To an entry of a repeat. */
        TO;

        /** Whether what is wrong on the page is said first. */
        boolean forward() {
            return this == NEXT || this == ADD;
        }
    }

    public Turn {
        shown = Set.copyOf(shown);
        files = List.copyOf(files);
        refused = Map.copyOf(refused);
    }
}
