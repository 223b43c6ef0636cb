package kompas.surveys.typing.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.paper.PaperItem.Space;
import kompas.surveys.typing.PaperEntry;
import kompas.surveys.typing.TypedCopy;
import kompas.surveys.xform.Prompt;

/**
 * A copy while it is typed in.
 *
 * @param name whose it is, or what else it is called by
 * @param people who may have collected it
 * @param shown where to begin, and what to say
 */
public record CopyView(Survey survey, TypedCopy copy, LineWords words, String name, List<Choice> people, Shown shown) {

    private static final int LONG_LIST = 300;

    /**
     * @param at the field to begin with; "" for the first that is empty
     * @param say {@code changed} or {@code reason} for what keeps it from being sent; "" for nothing
     */
    record Shown(String at, String say) {}

    public boolean changed() {
        return shown.say().equals("changed");
    }

    /** It is not said why it is corrected. */
    public boolean noReason() {
        return shown.say().equals("reason");
    }

    /** Behind the language. */
    public String path() {
        return survey.path() + "/paper/enter/" + copy.entry().id();
    }

    public boolean corrects() {
        return copy.entry().stage().corrects();
    }

    public String filledOn() {
        return copy.field(PaperEntry.FILLED_ON);
    }

    public String reason() {
        return copy.field(PaperEntry.REASON);
    }

    public Optional<String> said(PaperItem item) {
        return words.said(copy, item);
    }

    public Optional<String> wrong(PaperItem item) {
        return words.wrong(copy, item);
    }

    /** Several lines were written. */
    public boolean several(PaperItem item) {
        return item.space() == Space.LINES && choices(item).isEmpty();
    }

    /** What can be chosen of a list that is not printed; the beginning of one nobody would look through. */
    public List<Prompt.Option> choices(PaperItem item) {
        List<Prompt.Option> choices = item.boxes().isEmpty()
                ? copy.prompt(item.path()).map(Prompt::choices).orElse(List.of())
                : List.of();
        return choices.size() > LONG_LIST ? choices.subList(0, LONG_LIST) : choices;
    }

    /** Where to go on: the first question nothing is typed of. */
    public String begin() {
        if (!shown.at().isEmpty()) {
            return shown.at();
        }
        if (corrects() && (noReason() || reason().isEmpty())) {
            return PaperEntry.REASON;
        }
        if (copy.entry().typed().isEmpty()) {
            return PaperEntry.FILLED_ON;
        }
        return copy.items().stream()
                .filter(item -> item.kind() == Kind.QUESTION && copy.asked(item.path()))
                .map(PaperItem::path)
                .filter(path -> corrects() || copy.field(path).isEmpty())
                .findFirst()
                .orElse(PaperEntry.FILLED_ON);
    }

    /** What is to be looked at before it is sent; "" for nothing. */
    public String left() {
        return words.left(copy);
    }
}
