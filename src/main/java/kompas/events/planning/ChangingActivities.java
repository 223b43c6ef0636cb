package kompas.events.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.Activity.Branch;
import kompas.events.ActivityChanged;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.events.HostRole;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.events.planning.DateWriting.Changed;
import kompas.events.planning.DateWriting.Replacing;
import kompas.events.planning.ReadingPlan.Asked;
import kompas.events.planning.ReadingPlan.Read;
import kompas.libraries.rooms.Room;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing an activity as a whole: what it says, and all its dates to come. */
@Service
public class ChangingActivities {

    private final ReadingPlan reading;
    private final Planners planners;
    private final PlanRecords records;
    private final Announcing announcing;
    private final Clock clock;

    ChangingActivities(
            ReadingPlan reading, Planners planners, PlanRecords records, Announcing announcing, Clock clock) {
        this.reading = reading;
        this.planners = planners;
        this.records = records;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * What somebody may change, with what they typed and did not save.
     *
     * @throws NotFound when there is none
     * @throws kompas.shared.kernel.NotPermitted unless this person plans it, or proposed it and it is not public yet
     */
    @Transactional(readOnly = true)
    public Activity open(SignedIn who, String slug) {
        Activity activity = records.activities().findAny(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        announcing.permissions().require(who, activity.isPublic() ? EventsAct.PLAN : EventsAct.SEE, activity);
        return activity;
    }

    @Transactional(readOnly = true)
    public Optional<Answers> kept(SignedIn who, Activity activity) {
        return records.drafts().of(activity.id(), who.id()).map(Drafts.Draft::answers);
    }

    @Transactional
    public void keep(SignedIn who, String slug, Answers answers) {
        Activity activity = open(who, slug);
        records.drafts().keep(ActivityId.next().value(), who.id(), Optional.of(activity.id()), answers);
    }

    @Transactional
    public void forget(SignedIn who, String slug) {
        records.drafts().drop(open(who, slug).id(), who.id());
    }

    /** All dates, the first one first. */
    @Transactional(readOnly = true)
    public List<Occurrence> dates(Activity activity) {
        return records.activities().occurrences(activity.id());
    }

    /**
     * Saves all of it. Dates that were moved or do not take place any more are told to everybody who signed up.
     *
     * @param languages of the network, the writer's first
     */
    @Transactional
    public Outcome change(SignedIn who, String slug, Answers answers, List<String> languages) {
        Activity before = open(who, slug);
        if (!answers.is("seen", seen(before))) {
            return new Outcome.Mend(List.of(Problem.of("seen", "planning.problem.changed-meanwhile")));
        }
        Optional<Room> room =
                records.rooms().chosen(answers, before.library().filter(library -> planners.mayPlan(who, library)));
        Read read = reading.read(ActivityRooms.named(answers, room), asked(before, answers, languages));
        List<Problem> problems = new ArrayList<>(read.problems());
        List<Occurrence> dates = records.activities().occurrences(before.id());
        tooFewSeats(read.plan().signUp().seats(), dates, clock.instant()).ifPresent(problems::add);
        if (problems.isEmpty()
                && before.isPublic()
                && datesAsked(answers)
                && read.plan().timing().slots().isEmpty()) {
            problems.add(Problem.of("day", "planning.problem.no-day"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Mend(problems);
        }
        write(before, still(who, before, read.plan()), dates, datesAsked(answers));
        records.drafts().drop(before.id(), who.id());
        announcing.recorded("events.change", before, who);
        return inRoom(who, before, answers, room)
                .<Outcome>map(taken -> Outcome.Mend.of(taken, answers))
                .orElseGet(() -> new Outcome.Saved(records.activities().get(before.id())));
    }

    /** Nobody loses what they look after because they left their own organisation out. */
    private static Plan still(SignedIn who, Activity before, Plan plan) {
        Set<UUID> theirs = who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT);
        return before.hosts(HostRole.ORGANISER).stream()
                .flatMap(host -> host.organisation().stream())
                .filter(organisation -> theirs.contains(organisation.value()))
                .filter(organisation -> plan.hosts().stream()
                        .noneMatch(host -> host.role() == HostRole.ORGANISER
                                && host.organisation().equals(Optional.of(organisation))))
                .findFirst()
                .map(plan::by)
                .orElse(plan);
    }

    private static Asked asked(Activity before, Answers answers, List<String> languages) {
        return new Asked(
                before.library(),
                before.schedule().zone(),
                languages,
                before.hosts(),
                datesAsked(answers) ? Optional.empty() : Optional.of(before.schedule()));
    }

    /** The room that was chosen; the one it had, at the dates there are now, where the form does not ask; none where none was chosen. */
    private Optional<NotFree> inRoom(SignedIn who, Activity activity, Answers answers, Optional<Room> room) {
        if (room.isPresent()) {
            return records.rooms().book(activity.id(), room.get().id());
        }
        boolean asked = answers.typed().containsKey("roomid")
                && activity.library()
                        .filter(library -> planners.mayPlan(who, library))
                        .isPresent();
        if (asked) {
            records.rooms().release(activity.id());
            return Optional.empty();
        }
        return records.rooms().follow(activity.id());
    }

    /** What the library said when it declined; empty when it did not. */
    @Transactional(readOnly = true)
    public Optional<String> answer(Activity activity) {
        return records.writing().answer(activity.id());
    }

    /** The room it has booked, for the form. */
    @Transactional(readOnly = true)
    public Optional<String> booked(Activity activity) {
        return records.rooms().booked(activity.id()).map(room -> room.value().toString());
    }

    /** The dates of an activity are written anew only when somebody says so: they may have been changed one by one. */
    private static boolean datesAsked(Answers answers) {
        return answers.is("redate", "true");
    }

    private void write(Activity before, Plan plan, List<Occurrence> dates, boolean redate) {
        records.writing().write(before.id(), plan);
        records.writing().readdress(before.id(), plan);
        records.dates()
                .reseat(before.id(), before.signUp().seats(), plan.signUp().seats());
        if (redate) {
            records.writing().rule(before.id(), plan.timing());
            Changed changed = records.dates()
                    .replaceAhead(
                            before.id(),
                            dates,
                            plan.timing(),
                            new Replacing(plan.signUp().seats(), before.isPublic()));
            tell(before, changed.moved(), changed.cancelled());
            return;
        }
        boolean elsewhere = !samePlace(before, plan);
        tell(before, elsewhere ? ahead(dates) : List.of(), List.of());
    }

    private void tell(Activity activity, List<OccurrenceId> moved, List<OccurrenceId> cancelled) {
        if (activity.isPublic()) {
            announcing.changed(new ActivityChanged(activity.id(), moved, cancelled, true));
        }
    }

    private List<OccurrenceId> ahead(List<Occurrence> dates) {
        return dates.stream()
                .filter(date -> date.starts().isAfter(clock.instant()) && !date.cancelled())
                .map(Occurrence::id)
                .toList();
    }

    private static boolean samePlace(Activity before, Plan plan) {
        return before.where().venue() == plan.place().venue()
                && before.where().branch().map(Branch::id).equals(plan.place().branch())
                && before.where().room().equals(plan.place().room())
                && before.where().name().equals(plan.place().name())
                && before.where().street().equals(plan.place().street())
                && before.where().locality().equals(plan.place().locality())
                && before.where().onlineUrl().equals(plan.place().onlineUrl());
    }

    /** Nobody loses a seat because a number was typed. */
    static Optional<Problem> tooFewSeats(OptionalInt seats, List<Occurrence> dates, Instant now) {
        int most = dates.stream()
                .filter(date -> date.starts().isAfter(now))
                .mapToInt(Occurrence::taken)
                .max()
                .orElse(0);
        return seats.isPresent() && seats.getAsInt() < most
                ? Optional.of(new Problem("seats", "planning.problem.seats-taken", Map.of("count", most)))
                : Optional.empty();
    }

    /** What a form says it was made from. */
    public static String seen(Activity activity) {
        return String.valueOf(activity.changed().toEpochMilli()) + "."
                + activity.changed().getNano();
    }
}
