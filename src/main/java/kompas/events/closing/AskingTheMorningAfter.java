package kompas.events.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kompas.accounts.Act;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.OccurrenceId;
import kompas.jobs.NightlyWork;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning what is over and not closed lies on the desk of whoever is responsible, and stays there until it is. */
@Component
class AskingTheMorningAfter implements NightlyWork, TaskKinds {

    private static final int MOST = 2000;
    /** Who was there is still remembered. */
    private static final int DAYS = 3;

    private final Closings closings;
    private final ClosingLetters letters;
    private final Activities activities;
    private final EventsPermissions permissions;
    private final Tasks tasks;
    private final InOneGo go;

    AskingTheMorningAfter(
            Closings closings,
            ClosingLetters letters,
            Activities activities,
            EventsPermissions permissions,
            Tasks tasks,
            InOneGo go) {
        this.closings = closings;
        this.letters = letters;
        this.activities = activities;
        this.permissions = permissions;
        this.tasks = tasks;
        this.go = go;
    }

    /** A transaction and the time. */
    @Component
    record InOneGo(TransactionTemplate transaction, Clock clock) {}

    @Override
    public Map<String, Act> acts() {
        return Map.of(ClosingDates.TASK, EventsAct.ATTEND);
    }

    @Override
    public String code() {
        return "events.ask-to-close";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 0);
    }

    @Override
    public String run() {
        List<OccurrenceId> open = closings.open(go.clock().instant(), MOST);
        open.forEach(date -> go.transaction().executeWithoutResult(status -> ask(date)));
        if (open.size() < MOST) {
            go.transaction()
                    .executeWithoutResult(status -> tasks.keepOnly(
                            ClosingDates.TASK,
                            open.stream().map(OccurrenceId::value).toList(),
                            "not_needed"));
        }
        return open.size() + " dates not closed";
    }

    private void ask(OccurrenceId date) {
        if (tasks.isOpen(ClosingDates.TASK, date.value())) {
            return;
        }
        Activity activity =
                activities.get(activities.findOccurrence(date).orElseThrow().activity());
        String path = activity.path() + "/close?date=" + date;
        tasks.raise(new NewTask(
                ClosingDates.TASK,
                "occurrence",
                date.value(),
                permissions.responsible(activity),
                LocalDate.now(go.clock()).plusDays(DAYS),
                path,
                Map.of("name", ClosingLetters.title(activity))));
        letters.ask(activity, date, path);
    }
}
