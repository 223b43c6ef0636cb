package kompas.events.calendars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryPermissions;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.ActivityStatus;
import kompas.events.EventsAct;
import kompas.events.calendars.SubscribedEvent.State;
import kompas.events.planning.PlanningActivities;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about the events of a subscribed calendar: publish what is proposed, and say whether two are one. */
@Service
public class AnsweringCalendars {

    private final Subscriptions subscriptions;
    private final SubscribedRows rows;
    private final SubscribedActivities writing;
    private final Activities activities;
    private final Publishing publishing;
    private final DirectoryPermissions organisations;

    AnsweringCalendars(
            Subscriptions subscriptions,
            SubscribedRows rows,
            SubscribedActivities writing,
            Activities activities,
            Publishing publishing,
            DirectoryPermissions organisations) {
        this.subscriptions = subscriptions;
        this.rows = rows;
        this.writing = writing;
        this.activities = activities;
        this.publishing = publishing;
        this.organisations = organisations;
    }

    /** How what is proposed is published, and the desk kept right. */
    @Component
    record Publishing(PlanningActivities planning, Origins origins) {}

    /** One event with the activity that is, or may be, the same. */
    public record Line(SubscribedEvent event, Optional<Activity> activity) {

        public boolean isWaiting() {
            return event.state() == State.TAKEN
                    && activity.filter(found -> found.status() == ActivityStatus.PROPOSED)
                            .isPresent();
        }
    }

    /** Everything that stands in it and was not over; two statements, and one for each activity that is not public. */
    @Transactional(readOnly = true)
    public List<Line> lines(SignedIn who, UUID id) {
        Subscription subscription = subscriptions.get(who, id);
        List<SubscribedEvent> events = rows.of(subscription.id());
        List<ActivityId> ids =
                events.stream().flatMap(event -> event.activity().stream()).toList();
        Map<ActivityId, Activity> known = new HashMap<>(activities.allPublic(ids).stream()
                .collect(Collectors.toMap(Activity::id, activity -> activity, (one, other) -> one)));
        ids.stream()
                .filter(activity -> !known.containsKey(activity))
                .forEach(activity -> activities.find(activity).ifPresent(found -> known.put(activity, found)));
        return events.stream()
                .map(event -> new Line(event, event.activity().map(known::get)))
                .toList();
    }

    /** Publishes one that is proposed, or all of them. */
    @Transactional
    public void publish(SignedIn who, UUID id, Optional<UUID> one) {
        Subscription subscription = subscriptions.get(who, id);
        who.require(EventsAct.PUBLISH, organisations.scopes(subscription.organisation()));
        lines(who, id).stream()
                .filter(Line::isWaiting)
                .filter(line -> one.isEmpty() || line.event().id().equals(one.get()))
                .flatMap(line -> line.event().activity().stream())
                .forEach(activity -> publishing.planning().publish(who, activity));
        publishing.origins().changed(subscription);
    }

    /** Says whether one that looks alike is the same; if not, it is taken in when the calendar is read next, which is at once. */
    @Transactional
    public void decide(SignedIn who, UUID id, UUID event, boolean same) {
        Subscription subscription = subscriptions.get(who, id);
        SubscribedEvent found = rows.find(subscription.id(), event)
                .filter(row -> row.state() == State.ALIKE)
                .orElseThrow(() -> new NotFound("Event " + event));
        if (same && found.activity().isPresent()) {
            writing.host(found.activity().get(), subscription.organisation(), "partner");
            rows.state(found.id(), State.JOINED, found.activity().get());
        } else {
            rows.state(found.id(), State.GONE, null);
            subscriptions.readAnew(who, subscription);
        }
        publishing.origins().changed(subscription);
    }
}
