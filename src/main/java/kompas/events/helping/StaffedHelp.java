package kompas.events.helping;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.Occurrence;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The activity whose volunteers staff work with, for those who may, and the record of what they did. */
@Component
public class StaffedHelp {

    /** So long after a shift staff still write down who was there all the same. */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    private final Activities activities;
    private final EventsPermissions permissions;
    private final AuditLog audit;

    StaffedHelp(Activities activities, EventsPermissions permissions, AuditLog audit) {
        this.activities = activities;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * An activity somebody of the staff works with.
     *
     * @param dates the first one first
     * @param plans whether they may set up tasks and shifts as well
     */
    public record Chosen(Activity activity, List<Occurrence> dates, SignedIn who, boolean plans) {

        public Chosen {
            dates = List.copyOf(dates);
        }
    }

    /**
     * @throws NotFound when there is no such activity
     * @throws kompas.shared.kernel.NotPermitted unless this person may
     */
    public Chosen choose(String slug, SignedIn who, EventsAct act) {
        Activity activity = activities
                .findPublic(slug)
                .or(() -> activities.findAny(slug))
                .orElseThrow(() -> new NotFound("Activity " + slug));
        permissions.require(who, act, activity);
        return new Chosen(
                activity, activities.occurrences(activity.id()), who, permissions.may(who, EventsAct.PLAN, activity));
    }

    void record(Chosen chosen, String action, UUID subject, Map<String, String> personal) {
        audit.record(new Act(
                Optional.of(chosen.who().id().value()),
                "events." + action,
                "helper",
                subject,
                Map.of("activity", chosen.activity().slug()),
                personal));
    }
}
