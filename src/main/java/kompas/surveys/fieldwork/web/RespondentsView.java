package kompas.surveys.fieldwork.web;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;

/**
 * A page of those that are asked.
 *
 * @param mayPlan whether the reader says who is asked and who goes there
 * @param states to choose from, likewise areas and people
 * @param team to give them to
 * @param done how many were given to somebody just now; below zero for nothing
 */
public record RespondentsView(
        Survey survey,
        boolean mayPlan,
        List<RespondentLine> lines,
        int all,
        List<Choice> states,
        List<Choice> areas,
        List<Choice> people,
        List<Choice> team,
        String position,
        String previous,
        String next,
        int done) {}
