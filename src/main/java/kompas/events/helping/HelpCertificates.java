package kompas.events.helping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody gets for the hours they gave: on paper, from the numbers staff confirmed. */
@Service
public class HelpCertificates {

    private final Volunteers volunteers;
    private final HelpTurns turns;
    private final HelpShifts shifts;
    private final Activities activities;

    HelpCertificates(Volunteers volunteers, HelpTurns turns, HelpShifts shifts, Activities activities) {
        this.volunteers = volunteers;
        this.turns = turns;
        this.shifts = shifts;
        this.activities = activities;
    }

    /**
     * Confirmed hours of one volunteer at one activity.
     *
     * @param tasks what they did, each once
     * @param days on which, the first one first
     */
    public record Hours(
            String name,
            String language,
            Activity activity,
            List<LocalizedText> tasks,
            List<LocalDate> days,
            int minutes) {

        public Hours {
            tasks = List.copyOf(tasks);
            days = List.copyOf(days);
        }
    }

    /** Empty for a link that has ended, and while no hours are confirmed. */
    @Transactional(readOnly = true)
    public Optional<Hours> of(SecretLink link) {
        return volunteers.find(link).flatMap(this::of);
    }

    /** For those staff print one for; of a volunteer of this activity alone. */
    @Transactional(readOnly = true)
    public Optional<Hours> of(Chosen chosen, UUID volunteer) {
        return volunteers
                .find(volunteer)
                .filter(found -> found.activity().equals(chosen.activity().id()))
                .flatMap(this::of);
    }

    private Optional<Hours> of(Volunteer volunteer) {
        List<Turn> given = turns.of(volunteer.id()).stream()
                .filter(turn -> turn.minutes().orElse(0) > 0)
                .toList();
        if (given.isEmpty() || volunteer.name().isEmpty()) {
            return Optional.empty();
        }
        Activity activity = activities.get(volunteer.activity());
        List<UUID> ids = given.stream().map(Turn::shift).toList();
        List<HelpTask> done = shifts.plan(activity.id()).stream()
                .filter(task -> task.shifts().stream().anyMatch(shift -> ids.contains(shift.id())))
                .toList();
        List<LocalDate> days = done.stream()
                .flatMap(task -> task.shifts().stream())
                .filter(shift -> ids.contains(shift.id()))
                .map(shift -> shift.starts().atZone(activity.schedule().zone()).toLocalDate())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new Hours(
                volunteer.name().get(),
                volunteer.language(),
                activity,
                done.stream().map(HelpTask::title).toList(),
                days,
                given.stream().mapToInt(turn -> turn.minutes().orElse(0)).sum()));
    }
}
