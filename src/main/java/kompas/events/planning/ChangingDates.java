package kompas.events.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.ActivityChanged;
import kompas.events.EventsAct;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.events.planning.DateWriting.Move;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing one date of an activity, that and those after it, or all to come; letting one not take place. */
@Service
public class ChangingDates {

    private static final int LONGEST_ROOM = 120;
    private static final int LONGEST_NOTE = 400;

    private final PlanRecords records;
    private final Announcing announcing;
    private final Clock clock;

    ChangingDates(PlanRecords records, Announcing announcing, Clock clock) {
        this.records = records;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** How far a change reaches. */
    public enum Reach {
        THIS,
        REST,
        ALL
    }

    /** One date with the activity it belongs to. */
    public record Dated(Activity activity, Occurrence date) {}

    /**
     * @throws NotFound when the activity has no such date
     * @throws kompas.shared.kernel.NotPermitted unless this person plans it
     */
    @Transactional(readOnly = true)
    public Dated open(SignedIn who, String slug, OccurrenceId id) {
        Activity activity = records.activities().findAny(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        announcing.permissions().require(who, EventsAct.PLAN, activity);
        Occurrence date = records.activities()
                .findOccurrence(id)
                .filter(found -> found.activity().equals(activity.id()))
                .orElseThrow(() -> new NotFound("Date " + id));
        return new Dated(activity, date);
    }

    /**
     * Gives a date, and those the change reaches, other times, another room, other seats or a note.
     *
     * @param language the note is written in
     */
    @Transactional
    public Outcome change(SignedIn who, Dated dated, Answers answers, Reach reach, String language) {
        List<Problem> problems = new ArrayList<>();
        Activity activity = dated.activity();
        Timing timing = new ReadingTiming(
                        answers.with("times", "once"), activity.schedule().zone(), LocalDate.now(clock), problems)
                .read();
        OptionalInt seats = seats(answers, problems);
        List<Occurrence> reached = reached(dated, reach);
        ChangingActivities.tooFewSeats(seats, reached, clock.instant()).ifPresent(problems::add);
        check(answers, problems);
        if (timing.slots().isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of("day", "planning.problem.no-day"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Mend(problems);
        }
        finish(
                who,
                activity,
                moved(
                        dated,
                        answers,
                        new Moving(timing.slots().getFirst(), seats, note(dated, answers, language), reached)),
                List.of(),
                "events.change");
        return inItsRoom(dated);
    }

    /** Its room follows; where somebody else has it on one date, other times of that day are offered. */
    private Outcome inItsRoom(Dated dated) {
        Activity activity = dated.activity();
        return records.rooms()
                .follow(activity.id())
                .<Outcome>map(taken -> new Outcome.Mend(
                        List.of(taken.problem(taken.times().isEmpty() ? "from" : NotFree.FIELD)), Optional.of(taken)))
                .orElseGet(() -> new Outcome.Saved(activity));
    }

    /** What the dates that are reached become. */
    private record Moving(Slot slot, OptionalInt seats, Optional<LocalizedText> note, List<Occurrence> reached) {}

    /** @return those that begin or end at another time, or are in another room */
    private List<OccurrenceId> moved(Dated dated, Answers answers, Moving moving) {
        Optional<String> room = answers.findLine("room");
        List<OccurrenceId> shifted = records.dates()
                .move(
                        moving.reached().stream()
                                .map(each -> new Move(each.id(), shifted(dated, each, moving.slot())))
                                .toList(),
                        dated.activity().schedule().zone());
        records.dates()
                .detail(moving.reached().stream().map(Occurrence::id).toList(), room, moving.note(), moving.seats());
        return moving.reached().stream()
                .filter(each -> shifted.contains(each.id()) || !each.room().equals(room))
                .map(Occurrence::id)
                .toList();
    }

    /**
     * Lets a date, and those the change reaches, not take place; everybody who signed up is told once.
     *
     * @param language the reason is written in
     */
    @Transactional
    public Outcome cancel(SignedIn who, Dated dated, String why, Reach reach, String language) {
        if (why.length() > LONGEST_NOTE) {
            return new Outcome.Mend(
                    List.of(Problem.of("why", "planning.problem.too-many-letters", "most", LONGEST_NOTE)));
        }
        Optional<LocalizedText> note = LocalizedText.ofOptional(language, why);
        List<OccurrenceId> cancelled = records.dates()
                .cancel(reached(dated, reach).stream().map(Occurrence::id).toList(), note);
        finish(who, dated.activity(), List.of(), cancelled, "events.cancel-date");
        return inItsRoom(dated);
    }

    /** Lets a date that was cancelled take place after all, if its room is still free. */
    @Transactional
    public Outcome restore(SignedIn who, Dated dated) {
        if (!records.dates().restore(dated.date().id())) {
            return new Outcome.Saved(dated.activity());
        }
        finish(who, dated.activity(), List.of(dated.date().id()), List.of(), "events.restore-date");
        return inItsRoom(dated);
    }

    private void finish(
            SignedIn who, Activity activity, List<OccurrenceId> moved, List<OccurrenceId> cancelled, String action) {
        if (activity.isPublic()) {
            announcing.changed(new ActivityChanged(activity.id(), moved, cancelled, true));
        }
        announcing.recorded(action, activity, who);
    }

    private List<Occurrence> reached(Dated dated, Reach reach) {
        if (reach == Reach.THIS) {
            return List.of(dated.date());
        }
        return records.activities().occurrences(dated.activity().id()).stream()
                .filter(date -> date.starts().isAfter(clock.instant()) || date.equals(dated.date()))
                .filter(date -> reach == Reach.ALL
                        || !date.starts().isBefore(dated.date().starts()))
                .filter(date -> !date.cancelled() || date.equals(dated.date()))
                .toList();
    }

    /** The same time of day; as many days later or earlier as the one that was changed. */
    private static Slot shifted(Dated dated, Occurrence each, Slot slot) {
        ZoneId zone = dated.activity().schedule().zone();
        LocalDate was = dated.date().starts().atZone(zone).toLocalDate();
        long days = slot.starts().toLocalDate().toEpochDay() - was.toEpochDay();
        LocalTime time = slot.starts().toLocalTime();
        LocalDateTime start =
                each.starts().atZone(zone).toLocalDate().plusDays(days).atTime(time);
        return slot.at(start);
    }

    private static OptionalInt seats(Answers answers, List<Problem> problems) {
        OptionalInt seats = answers.number("seats");
        if (!answers.line("seats").isEmpty() && (seats.isEmpty() || seats.getAsInt() < 1)) {
            problems.add(Problem.of("seats", "planning.problem.seats"));
        }
        return seats;
    }

    private static void check(Answers answers, List<Problem> problems) {
        if (answers.line("room").length() > LONGEST_ROOM) {
            problems.add(Problem.of("room", "planning.problem.too-many-letters", "most", LONGEST_ROOM));
        }
        if (answers.line("note").length() > LONGEST_NOTE) {
            problems.add(Problem.of("note", "planning.problem.too-many-letters", "most", LONGEST_NOTE));
        }
    }

    /** What was not touched stays in the language it was written in. */
    private static Optional<LocalizedText> note(Dated dated, Answers answers, String language) {
        String typed = answers.line("note");
        return dated.date()
                .note()
                .filter(note -> note.texts().containsValue(typed))
                .or(() -> LocalizedText.ofOptional(language, typed));
    }
}
