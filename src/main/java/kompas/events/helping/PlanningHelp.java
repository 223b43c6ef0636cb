package kompas.events.helping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Occurrence;
import kompas.events.helping.HelpShifts.NewShift;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff set up what volunteers do: tasks, and shifts with least and most. */
@Service
public class PlanningHelp {

    /** More shifts of one activity than this fit on no screen. */
    public static final int MOST_SHIFTS = 400;

    private static final int MOST_TASKS = 40;

    private final HelpTasks tasks;
    private final HelpShifts shifts;
    private final HelpTurns turns;
    private final HelpLetters letters;
    private final StaffedHelp staffed;
    private final Rest rest;

    PlanningHelp(
            HelpTasks tasks, HelpShifts shifts, HelpTurns turns, HelpLetters letters, StaffedHelp staffed, Rest rest) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.turns = turns;
        this.letters = letters;
        this.staffed = staffed;
        this.rest = rest;
    }

    /** What every change needs besides. */
    @Component
    static class Rest {

        private final DataVersions versions;
        private final Clock clock;

        Rest(DataVersions versions, Clock clock) {
            this.versions = versions;
            this.clock = clock;
        }
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** More than fit on a screen. */
        TOO_MANY,
        /** Somebody has it, or more have it than there would be places. */
        IN_USE
    }

    @Transactional
    public Outcome addTask(Chosen chosen, LocalizedText title, Optional<LocalizedText> description, int leastAge) {
        requirePlanning(chosen);
        if (shifts.plan(chosen.activity().id()).size() >= MOST_TASKS) {
            return Outcome.TOO_MANY;
        }
        UUID task = tasks.add(chosen.activity().id(), new HelpTasks.Words(title, description, leastAge));
        return done(chosen, "add-helper-task", task);
    }

    @Transactional
    public Outcome changeTask(Chosen chosen, UUID task, HelpTask words) {
        requirePlanning(chosen);
        find(chosen, task);
        tasks.change(task, new HelpTasks.Words(words.title(), words.description(), words.leastAge()));
        return done(chosen, "change-helper-task", task);
    }

    @Transactional
    public Outcome removeTask(Chosen chosen, UUID task) {
        requirePlanning(chosen);
        find(chosen, task);
        return tasks.remove(task) ? done(chosen, "remove-helper-task", task) : Outcome.IN_USE;
    }

    /**
     * @param dates of the activity, each of which gets the same shifts
     * @param day when they are; empty for the day each of the dates begins
     */
    @Transactional
    public Outcome addShifts(
            Chosen chosen, UUID task, List<Occurrence> dates, Optional<LocalDate> day, ShiftMaking making) {
        requirePlanning(chosen);
        find(chosen, task);
        long there = shifts.plan(chosen.activity().id()).stream()
                .mapToLong(each -> each.shifts().size())
                .sum();
        if (there + (long) dates.size() * making.count() > MOST_SHIFTS) {
            return Outcome.TOO_MANY;
        }
        ZoneId zone = chosen.activity().schedule().zone();
        for (Occurrence date : dates) {
            LocalDate on = day.orElseGet(() -> date.starts().atZone(zone).toLocalDate());
            for (ShiftMaking.Slot slot : making.on(on, zone)) {
                shifts.add(
                        task,
                        new NewShift(
                                date.id(), date.starts(), slot.starts(), slot.ends(), making.least(), making.most()));
            }
        }
        return done(chosen, "add-helper-shifts", task);
    }

    /** Whoever has the shift and finds it at another time now is told. */
    @Transactional
    public Outcome changeShift(Chosen chosen, UUID shift, ShiftMaking times) {
        requirePlanning(chosen);
        HelpShift before = own(chosen, shift);
        ZoneId zone = chosen.activity().schedule().zone();
        LocalDate day = before.starts().atZone(zone).toLocalDate();
        ShiftMaking.Slot slot = times.on(day, zone).getFirst();
        if (!shifts.change(shift, slot.starts(), slot.ends(), times.least(), times.most())) {
            return Outcome.IN_USE;
        }
        boolean moved = !slot.starts().equals(before.starts()) || !slot.ends().equals(before.ends());
        Instant now = rest.clock.instant();
        if (moved && before.open() && before.starts().isAfter(now)) {
            String state = shift + ":" + now.toEpochMilli();
            turns.in(shift).forEach(who -> letters.changed(who.volunteer(), List.of(who.turn()), "moved", state));
        }
        return done(chosen, "change-helper-shift", shift);
    }

    @Transactional
    public Outcome removeShift(Chosen chosen, UUID shift) {
        requirePlanning(chosen);
        own(chosen, shift);
        return shifts.remove(shift) ? done(chosen, "remove-helper-shift", shift) : Outcome.IN_USE;
    }

    private Outcome done(Chosen chosen, String action, UUID subject) {
        rest.versions.touch("events");
        staffed.record(chosen, action, subject, Map.of());
        return Outcome.DONE;
    }

    private HelpTask find(Chosen chosen, UUID task) {
        return shifts.plan(chosen.activity().id()).stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new NotFound("Task " + task));
    }

    /** Locked, and of this activity. */
    private HelpShift own(Chosen chosen, UUID shift) {
        return shifts.lock(List.of(shift)).stream()
                .filter(found -> found.activity().equals(chosen.activity().id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Shift " + shift));
    }

    private static void requirePlanning(Chosen chosen) {
        if (!chosen.plans()) {
            throw new NotPermitted("Plan help at " + chosen.activity().slug());
        }
    }
}
