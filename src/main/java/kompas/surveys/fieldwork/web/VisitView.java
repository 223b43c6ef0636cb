package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.UUID;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;

/**
 * One that is asked, and what came of every try.
 *
 * @param attempt id of the try that is written down next, so that a form sent twice is one
 * @param questions to this reader about the answers of this one
 * @param typed what stood in a form that could not be used
 */
public record VisitView(
        Survey survey,
        RespondentLine line,
        List<TryLine> tries,
        UUID attempt,
        Typed typed,
        List<Choice> ways,
        List<Choice> states,
        List<Choice> preferences,
        boolean mayDrop,
        int questions) {

    /**
     * One try.
     *
     * @param undoable by this reader, because it is the latest and their own
     */
    public record TryLine(
            UUID id, String when, String who, String way, String outcome, String next, String note, boolean undoable) {}

    /** @param problem a message, "" for none */
    public record Typed(String next, String note, String problem) {

        static final Typed NOTHING = new Typed("", "", "");
    }
}
