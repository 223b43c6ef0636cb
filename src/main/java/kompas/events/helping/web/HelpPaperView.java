package kompas.events.helping.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.events.helping.HelpShift;
import kompas.events.helping.HelpTask;
import kompas.events.helping.Helping;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.shared.text.Text;

/** The list for whoever leads the helpers on the day, on paper. */
public record HelpPaperView(Chosen chosen, List<HelpTask> tasks, Map<UUID, List<Helping>> people) {

    public String title(Text t) {
        return HelpTitles.title(chosen.activity(), t);
    }

    public String when(HelpShift shift, Text t) {
        return shift.when(chosen.activity().schedule().zone()).whole(t);
    }

    public List<Helping> in(HelpShift shift) {
        return people.getOrDefault(shift.id(), List.of());
    }

    /** Lines without a name, for those who are still missing. */
    public int empty(HelpShift shift) {
        return Math.max(
                0,
                Math.max(shift.least(), Math.min(shift.most(), in(shift).size() + 1))
                        - in(shift).size());
    }
}
