package kompas.events.helping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who helps looks at their shifts, leaves one or swaps it, with the secret link they have. */
@Service
public class ChangingHelp {

    private final Volunteers volunteers;
    private final HelpTurns turns;
    private final HelpShifts shifts;
    private final TurnChanges changes;
    private final Activities activities;

    ChangingHelp(
            Volunteers volunteers, HelpTurns turns, HelpShifts shifts, TurnChanges changes, Activities activities) {
        this.volunteers = volunteers;
        this.turns = turns;
        this.shifts = shifts;
        this.changes = changes;
        this.activities = activities;
    }

    /**
     * What somebody sees of their help.
     *
     * @param tasks of the activity, those they have no shift of too
     * @param turns also those they left
     */
    public record Seen(Volunteer volunteer, Activity activity, List<HelpTask> tasks, List<Turn> turns) {

        public Seen {
            tasks = List.copyOf(tasks);
            turns = List.copyOf(turns);
        }
    }

    /** Empty for a link that is none of ours, or has ended. */
    @Transactional(readOnly = true)
    public Optional<Seen> look(SecretLink link) {
        return volunteers
                .find(link)
                .flatMap(volunteer -> activities
                        .find(volunteer.activity())
                        .map(activity ->
                                new Seen(volunteer, activity, shifts.plan(activity.id()), turns.of(volunteer.id()))));
    }

    @Transactional
    public TurnChange leave(SecretLink link, UUID turn) {
        return volunteers
                .find(link)
                .map(volunteer -> changes.leave(volunteer.id(), turn, false))
                .orElse(TurnChange.GONE);
    }

    /** The new shift first, then the old one is free: whoever does not get the new one keeps the old. */
    @Transactional
    public TurnChange swap(SecretLink link, UUID turn, UUID to) {
        return volunteers
                .find(link)
                .map(volunteer -> changes.move(volunteer.id(), turn, to, false))
                .orElse(TurnChange.GONE);
    }
}
