package kompas.events.helping;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kompas.events.Activities;
import kompas.events.ActivityChanged;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When dates move, their shifts move along; whoever has one, or one that does not take place, is told once, inside the same transaction. */
@Component
class TellingVolunteers {

    private final HelpShifts shifts;
    private final HelpTurns turns;
    private final HelpLetters letters;
    private final Activities activities;
    private final Clock clock;

    TellingVolunteers(HelpShifts shifts, HelpTurns turns, HelpLetters letters, Activities activities, Clock clock) {
        this.shifts = shifts;
        this.turns = turns;
        this.letters = letters;
        this.activities = activities;
        this.clock = clock;
    }

    @EventListener
    void on(ActivityChanged change) {
        shifts.moveAlong(change.moved());
        if (!change.noticeDue()) {
            return;
        }
        tell(change.cancelled(), "cancelled");
        tell(
                change.moved().stream()
                        .filter(date -> !change.cancelled().contains(date))
                        .toList(),
                "moved");
    }

    private void tell(Collection<OccurrenceId> dates, String about) {
        if (dates.isEmpty()) {
            return;
        }
        Map<Volunteer, List<Turn>> concerned = byVolunteer(turns.on(dates, clock.instant()));
        if (!concerned.isEmpty()) {
            String state = state(dates);
            concerned.forEach((volunteer, theirs) -> letters.changed(volunteer, theirs, about, state));
        }
    }

    /** By the latest change of the dates: the same change announced twice is told once. */
    private String state(Collection<OccurrenceId> dates) {
        return dates.stream()
                .flatMap(date -> activities.findOccurrence(date).stream())
                .map(Occurrence::changed)
                .max(Comparator.naturalOrder())
                .map(changed -> Long.toString(changed.toEpochMilli()))
                .orElse("");
    }

    static Map<Volunteer, List<Turn>> byVolunteer(List<Helping> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Helping::volunteer,
                        LinkedHashMap::new,
                        Collectors.mapping(Helping::turn, Collectors.toList())));
    }
}
