package kompas.events.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.ActivityStatus;
import kompas.events.EventsAct;
import kompas.events.planning.Planners.Capacity;
import kompas.events.planning.ReadingPlan.Asked;
import kompas.events.planning.ReadingPlan.Read;
import kompas.libraries.rooms.Room;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning activities: planned by a library, or proposed to it by an organisation. */
@Service
public class PlanningActivities {

    private final ReadingPlan reading;
    private final Planners planners;
    private final PlanRecords records;
    private final Announcing announcing;

    PlanningActivities(ReadingPlan reading, Planners planners, PlanRecords records, Announcing announcing) {
        this.reading = reading;
        this.planners = planners;
        this.records = records;
        this.announcing = announcing;
    }

    /** What the button that was pressed means. */
    public enum Intent {
        /** Keep it, for those who plan it alone. */
        DRAFT,
        /** Show it to everybody; or, for an organisation, propose it to the library. */
        SEND
    }

    /** Keeps what was typed so far, for this person alone; says nothing of whether it is right. */
    @Transactional
    public void keep(SignedIn who, UUID draft, Answers answers) {
        planners.capacity(who, answers);
        if (records.activities().find(ActivityId.of(draft)).isPresent()) {
            return; // sent already: the last letters typed came after it
        }
        records.drafts().keep(draft, who.id(), Optional.empty(), answers);
    }

    /** Throws away what was typed and not sent. */
    @Transactional
    public void forget(SignedIn who, UUID draft) {
        records.drafts().drop(draft, who.id());
    }

    @Transactional(readOnly = true)
    public Optional<Answers> kept(SignedIn who, UUID draft) {
        return records.drafts().find(draft, who.id()).map(Drafts.Draft::answers);
    }

    /**
     * Begins an activity. The same form sent twice is one activity.
     *
     * @param draft the form's own id
     * @param languages of the network, the writer's first
     * @throws kompas.shared.kernel.NotPermitted when this person plans and proposes nothing
     */
    @Transactional
    public Outcome begin(SignedIn who, UUID draft, Answers answers, Intent intent, List<String> languages) {
        Capacity capacity = planners.capacity(who, answers);
        ActivityId id = ActivityId.of(draft);
        Optional<Activity> sentBefore = records.activities().find(id);
        if (sentBefore.isPresent()) {
            announcing.permissions().require(who, EventsAct.SEE, sentBefore.get());
            return new Outcome.Saved(sentBefore.get());
        }
        Optional<Room> room = capacity.organisation().isPresent()
                ? Optional.empty()
                : records.rooms().chosen(answers, capacity.library());
        Read read = reading.read(ActivityRooms.named(answers, room), asked(capacity, languages));
        List<Problem> problems = new ArrayList<>(read.problems());
        if (capacity.organisation().isEmpty()) {
            ActivityRooms.elsewhere(answers, room).ifPresent(problems::add);
        }
        if (intent == Intent.SEND
                && problems.isEmpty()
                && read.plan().timing().slots().isEmpty()) {
            problems.add(Problem.of("day", "planning.problem.no-day"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Mend(problems);
        }
        Activity activity = write(who, id, read.plan(), beginning(who, answers, capacity), intent);
        return room.flatMap(chosen -> records.rooms().book(id, chosen.id()))
                .<Outcome>map(taken -> Outcome.Mend.of(taken, answers))
                .orElseGet(() -> new Outcome.Saved(activity));
    }

    private Asked asked(Capacity capacity, List<String> languages) {
        return new Asked(capacity.library(), planners.zone(capacity.library()), languages, List.of(), Optional.empty());
    }

    private Beginning beginning(SignedIn who, Answers answers, Capacity capacity) {
        Optional<LocalDate> promised = capacity.organisation().map(organisation -> planners.promised());
        Optional<ActivityId> copied = answers.findLine("copy")
                .flatMap(slug -> records.activities().findAny(slug))
                .map(Activity::id);
        return new Beginning(who.id(), capacity.organisation(), promised, copied);
    }

    private Activity write(SignedIn who, ActivityId id, Plan plan, Beginning beginning, Intent intent) {
        Plan hosted = beginning
                .proposedFor()
                .map(organisation -> plan.by(organisation))
                .orElse(plan);
        records.writing().add(id, beginning, hosted);
        records.writing().rule(id, plan.timing());
        records.dates().add(id, plan.timing(), plan.signUp().seats());
        records.drafts().drop(id.value(), who.id());
        Activity activity = records.activities().get(id);
        if (intent == Intent.DRAFT) {
            announcing.recorded("events.begin", activity, who);
            return activity;
        }
        return beginning.proposedFor().isPresent()
                ? announcing.propose(activity, beginning.promised().orElseThrow(), who)
                : announcing.publish(activity, who);
    }

    /** Proposes what an organisation kept as a draft, or what the library declined and they have changed since. */
    @Transactional
    public Outcome propose(SignedIn who, ActivityId id) {
        Activity activity = records.activities().get(id);
        announcing.permissions().require(who, EventsAct.PROPOSE, activity);
        if (activity.status() != ActivityStatus.DRAFT && activity.status() != ActivityStatus.DECLINED) {
            return new Outcome.Saved(activity);
        }
        if (records.activities().occurrences(id).isEmpty()) {
            return new Outcome.Mend(List.of(Problem.of("day", "planning.problem.no-day")));
        }
        LocalDate promised = planners.promised();
        records.writing().promise(id, promised);
        return new Outcome.Saved(announcing.propose(activity, promised, who));
    }

    /** Makes an activity of a draft or a proposal public. */
    @Transactional
    public Outcome publish(SignedIn who, ActivityId id) {
        Activity activity = records.activities().get(id);
        announcing.permissions().require(who, EventsAct.PUBLISH, activity);
        if (activity.status() == ActivityStatus.PUBLISHED) {
            return new Outcome.Saved(activity);
        }
        if (records.activities().occurrences(id).isEmpty()) {
            return new Outcome.Mend(List.of(Problem.of("day", "planning.problem.no-day")));
        }
        Activity published = announcing.publish(activity, who);
        records.rooms().show(id);
        return new Outcome.Saved(published);
    }

    /** The door to activities, for those who ask what to begin with. */
    public Activities activities() {
        return records.activities();
    }
}
