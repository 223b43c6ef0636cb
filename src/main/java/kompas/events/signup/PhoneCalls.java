package kompas.events.signup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Act;
import kompas.accounts.PersonId;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.OccurrenceId;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** People who have no mail and have to be told something: a task for each date, until all of them were phoned. */
@Component
class PhoneCalls implements TaskKinds {

    static final String TASK = "signup_calls";

    private final Registrations registrations;
    private final Activities activities;
    private final EventsPermissions permissions;
    private final Tasks tasks;
    private final Clock clock;

    PhoneCalls(
            Registrations registrations,
            Activities activities,
            EventsPermissions permissions,
            Tasks tasks,
            Clock clock) {
        this.registrations = registrations;
        this.activities = activities;
        this.permissions = permissions;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(TASK, EventsAct.ATTEND);
    }

    /** @param about {@code offered}, {@code moved} or {@code cancelled} */
    void ask(Registration whom, String about) {
        OccurrenceId date = whom.occurrence();
        Activity activity =
                activities.get(activities.findOccurrence(date).orElseThrow().activity());
        registrations.call(whom.id(), Optional.of(about));
        tasks.raise(new NewTask(
                TASK,
                "occurrence",
                date.value(),
                permissions.responsible(activity),
                LocalDate.now(clock),
                activity.path() + "/sign-ups?date=" + date,
                Map.of("name", SignUpWords.title(activity))));
    }

    void done(Registration whom, PersonId by) {
        registrations.call(whom.id(), Optional.empty());
        settle(whom.occurrence(), "phoned", Optional.of(by));
    }

    /** What somebody was to be told they know, or it is over: nobody may be left to phone. */
    void notNeeded(OccurrenceId date) {
        settle(date, "not_needed", Optional.empty());
    }

    private void settle(OccurrenceId date, String outcome, Optional<PersonId> by) {
        if (!registrations.anyToCall(date)) {
            tasks.settle(TASK, date.value(), outcome, by);
        }
    }
}
