package kompas.surveys.paper.web;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;

/**
 * The page on which copies are ordered.
 *
 * @param form whether there is anything to print
 * @param waiting how many are still to be asked
 * @param packs where there are more than go into one pack: the first of each
 */
public record OrderView(
        Survey survey,
        PaperOrder order,
        boolean form,
        int waiting,
        List<Choice> languages,
        List<Choice> areas,
        List<Choice> people,
        List<Choice> packs) {}
