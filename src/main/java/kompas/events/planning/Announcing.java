package kompas.events.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityChanged;
import kompas.events.ActivityPublished;
import kompas.events.ActivityStatus;
import kompas.events.EventsPermissions;
import kompas.events.OccurrenceId;
import kompas.shared.sql.DataVersions;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from a change of an activity: its status, who is told, what is written down. */
@Component
class Announcing {

    static final String PROPOSED = "activity_proposed";

    private final Activities activities;
    private final ActivityWriting writing;
    private final EventsPermissions permissions;
    private final Tasks tasks;
    private final Told told;
    private final ApplicationEventPublisher events;

    Announcing(
            Activities activities,
            ActivityWriting writing,
            EventsPermissions permissions,
            Tasks tasks,
            Told told,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.writing = writing;
        this.permissions = permissions;
        this.tasks = tasks;
        this.told = told;
        this.events = events;
    }

    /** What is written down, and who is kept up to date by it. */
    @Component
    record Told(AuditLog audit, DataVersions versions) {}

    EventsPermissions permissions() {
        return permissions;
    }

    Activity publish(Activity activity, SignedIn who) {
        writing.status(activity.id(), ActivityStatus.PUBLISHED);
        tasks.settle(PROPOSED, activity.id().value(), "published", Optional.of(who.id()));
        events.publishEvent(new ActivityPublished(activity.id()));
        return again(activity, "events.publish", who);
    }

    /** @param promised the day the library answers by */
    Activity propose(Activity activity, LocalDate promised, SignedIn who) {
        writing.status(activity.id(), ActivityStatus.PROPOSED);
        tasks.raise(new NewTask(
                PROPOSED,
                "activity",
                activity.id().value(),
                permissions.responsible(activity),
                promised,
                "/activities/" + activity.slug() + "/proposal",
                Map.of("name", name(activity))));
        return again(activity, "events.propose", who);
    }

    Activity cancel(Activity activity, List<OccurrenceId> ahead, SignedIn who) {
        writing.status(activity.id(), ActivityStatus.CANCELLED);
        changed(new ActivityChanged(activity.id(), List.of(), ahead, true));
        return again(activity, "events.cancel", who);
    }

    Activity status(Activity activity, ActivityStatus status, String action, SignedIn who) {
        writing.status(activity.id(), status);
        tasks.settle(PROPOSED, activity.id().value(), status.code(), Optional.of(who.id()));
        return again(activity, action, who);
    }

    /** Tells whoever reckons with the dates; nobody does while it is not public. */
    void changed(ActivityChanged change) {
        if (!change.moved().isEmpty() || !change.cancelled().isEmpty()) {
            events.publishEvent(change);
        }
    }

    /** Writes the act down and lets pages be made anew. */
    void recorded(String action, Activity activity, SignedIn who) {
        told.audit()
                .record(new Act(
                        Optional.of(who.id().value()),
                        action,
                        "activity",
                        activity.id().value(),
                        Map.of("slug", activity.slug()),
                        Map.of()));
        told.versions().touch("events");
    }

    private Activity again(Activity activity, String action, SignedIn who) {
        recorded(action, activity, who);
        return activities.get(activity.id());
    }

    private static String name(Activity activity) {
        return activity.title().map(title -> title.in(title.source()).text()).orElse("");
    }
}
