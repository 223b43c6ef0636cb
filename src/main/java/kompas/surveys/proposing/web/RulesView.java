package kompas.surveys.proposing.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;
import kompas.surveys.proposing.TrustingAnswers.Foreseen;

/**
 * From whom which facts need no look.
 *
 * @param foreseen what the rule that was just asked for would take over
 * @param problem a message, "" for none
 * @param done how many facts were just taken over; -1 when nothing was done
 */
public record RulesView(
        Survey survey,
        List<Line> rules,
        List<Choice> whom,
        List<Choice> facts,
        Optional<Foreseen> foreseen,
        String problem,
        int done) {

    public record Line(String id, String whom, String facts) {}
}
