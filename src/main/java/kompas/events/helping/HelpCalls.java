package kompas.events.helping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Act;
import kompas.accounts.PersonId;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Volunteers who have no mail and have to be told something: a task for each activity, until all of them were phoned. */
@Component
class HelpCalls implements TaskKinds {

    static final String TASK = "helper_calls";

    private final HelpTurns turns;
    private final Activities activities;
    private final EventsPermissions permissions;
    private final Tasks tasks;
    private final Clock clock;

    HelpCalls(HelpTurns turns, Activities activities, EventsPermissions permissions, Tasks tasks, Clock clock) {
        this.turns = turns;
        this.activities = activities;
        this.permissions = permissions;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(TASK, EventsAct.ATTEND);
    }

    /** @param about {@code moved} or {@code cancelled} */
    void ask(Volunteer volunteer, List<Turn> about, String what) {
        Activity activity = activities.get(volunteer.activity());
        turns.call(about.stream().map(Turn::id).toList(), Optional.of(what));
        tasks.raise(new NewTask(
                TASK,
                "activity",
                activity.id().value(),
                permissions.responsible(activity),
                LocalDate.now(clock),
                activity.path() + "/helpers",
                Map.of(
                        "name",
                        activity.title()
                                .map(title -> title.texts().getOrDefault(title.source(), ""))
                                .orElse(""))));
    }

    /** Somebody was told on the phone. */
    void done(Turn turn, Activity activity, PersonId by) {
        turns.call(List.of(turn.id()), Optional.empty());
        if (!turns.anyToCall(activity.id())) {
            tasks.settle(TASK, activity.id().value(), "phoned", Optional.of(by));
        }
    }

    /** Nobody has to be phoned any more, without anybody having done it. */
    void settleIfNone(ActivityId activity) {
        if (!turns.anyToCall(activity)) {
            tasks.settle(TASK, activity.value(), "not_needed", Optional.empty());
        }
    }
}
