package kompas.surveys.xlsform.tree;

import java.util.ArrayList;
import java.util.List;
import kompas.surveys.xlsform.problem.Place;

/** A question, or a value that is computed or taken without asking. */
public final class Question extends Element {

    private final QuestionType type;
    private final Details details;
    private final Asking asking;
    private final List<Action> actions = new ArrayList<>();

    public Question(QuestionType type, String name, Place place, Details details, Asking asking) {
        super(name, place);
        this.type = type;
        this.details = details;
        this.asking = asking;
    }

    public QuestionType type() {
        return type;
    }

    public Details details() {
        return details;
    }

    public Asking asking() {
        return asking;
    }

    /** What happens on loading and in a new repeat. */
    public List<Action> actions() {
        return actions;
    }

    /** Whether a person sees it, if its type can be seen. */
    public boolean isShown() {
        if (type == QuestionType.CALCULATE) {
            return false;
        }
        boolean computed =
                details.bind().containsKey("calculate") || !asking.triggers().isEmpty();
        Wording wording = details.wording();
        return !computed || !wording.label().isEmpty() || !wording.hint().isEmpty();
    }
}
