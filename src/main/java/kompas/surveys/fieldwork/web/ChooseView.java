package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.ChoosingRespondents;
import kompas.surveys.fieldwork.Chosen;
import kompas.surveys.fieldwork.Sample;

/**
 * The page on which one says who is asked.
 *
 * @param there how many of the survey's areas may be asked
 * @param asked how many are asked already
 * @param more those that fit an earlier choice and are not asked
 * @param seed for the next sample; it stands in the form, so that a form sent twice draws once
 * @param chosen what came of it
 */
public record ChooseView(
        Survey survey,
        long there,
        int asked,
        List<Sample> samples,
        List<ChoosingRespondents.More> more,
        int seed,
        Wrong wrong,
        Optional<Chosen> chosen) {

    /**
     * A form that could not be used.
     *
     * @param typed what stood in its field
     * @param problem a message, "" for none
     */
    public record Wrong(String typed, String problem, String field) {

        static final Wrong NOTHING = new Wrong("", "", "");
    }

    /** Of the list of organisations that fit. */
    public String address(Page page, ChoosingRespondents.More fitting) {
        return page.to("/organisations?" + fitting.filter().replaceFirst("^\\?", ""));
    }

    /** The message about a field, or "". */
    public String problemOf(String field) {
        return wrong.field().equals(field) ? wrong.problem() : "";
    }

    public String typedIn(String field) {
        return wrong.field().equals(field) ? wrong.typed() : "";
    }
}
