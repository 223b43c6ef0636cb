package kompas.events.helping;

import java.util.List;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.telling.Where;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Shifts in words, for mails about them. */
@Component
class HelpWords {

    private final Activities activities;
    private final HelpShifts shifts;
    private final Where where;
    private final Messages messages;

    HelpWords(Activities activities, HelpShifts shifts, Where where, Messages messages) {
        this.activities = activities;
        this.shifts = shifts;
        this.where = where;
        this.messages = messages;
    }

    /** What there is to do at an activity, in somebody's language. */
    record Told(Activity activity, List<HelpTask> tasks, Text t, String where) {

        String title() {
            return HelpWords.title(activity, t);
        }

        /** "Coffee: Saturday, 5 December 2026, 10:00–12:00". */
        String shift(UUID id) {
            return tasks.stream()
                    .flatMap(task -> task.shifts().stream()
                            .filter(shift -> shift.id().equals(id))
                            .map(shift -> t.say(
                                    "helping.mail.line",
                                    "task",
                                    task.title().in(t.language()).text(),
                                    "when",
                                    shift.when(activity.schedule().zone()).whole(t))))
                    .findFirst()
                    .orElse("");
        }
    }

    Told of(ActivityId id, String language) {
        Activity activity = activities.get(id);
        Text t = new Text(messages, language);
        return new Told(
                activity,
                shifts.plan(id),
                t,
                where.of(activity, activity.where().room(), t).line());
    }

    static String title(Activity activity, Text t) {
        return activity.title()
                .map(title -> title.in(t.language()).text())
                .orElseGet(() -> t.say(activity.kind().key()));
    }
}
