package kompas.surveys.proposing.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;
import kompas.surveys.proposing.TrustingAnswers.Foreseen;
import kompas.surveys.proposing.Undone;

/**
 * From whom which facts need no look.
 *
 * @param foreseen what the rule that was just asked for would take over
 * @param problem a message, "" for none
 * @param done what was just taken over, and which decision takes it back
 * @param runs what rules have taken over, day by day
 * @param undone what was just taken back
 * @param stays what of it was not
 */
public record RulesView(
        Survey survey,
        List<Line> rules,
        List<Choice> whom,
        List<Choice> facts,
        Optional<Foreseen> foreseen,
        String problem,
        Done done,
        List<Run> runs,
        Undone undone,
        List<Stays> stays) {

    public record Line(String id, String whom, String facts) {}

    /**
     * @param facts how many; -1 when nothing was done
     * @param run "" when there is nothing to take back
     */
    public record Done(int facts, String run) {}

    /** @param value of the day, as it is sent */
    public record Run(String value, String on, int facts, int organisations) {}

    /** @param facts their names */
    public record Stays(LocalizedText.Shown name, String history, String facts) {}
}
