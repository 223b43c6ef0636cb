package kompas.events.fairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.ActivityKind;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.Occurrence;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Opens a fair: for those who look after it, once they were asked whether they may, and for the public what is public. */
@Component
public class Fairs {

    private final Activities activities;
    private final EventsPermissions permissions;
    private final FairRows rows;
    private final GuestRows guests;
    private final AuditLog audit;

    Fairs(Activities activities, EventsPermissions permissions, FairRows rows, GuestRows guests, AuditLog audit) {
        this.activities = activities;
        this.permissions = permissions;
        this.rows = rows;
        this.guests = guests;
        this.audit = audit;
    }

    /**
     * A fair with the activity it is.
     *
     * @param day its main date; empty until it has one
     */
    public record Opened(Activity activity, Optional<Occurrence> day, Fair fair) {

        /** The path of its page for staff, behind the language. */
        public String desk() {
            return activity.path() + "/fair";
        }
    }

    /**
     * For staff.
     *
     * @throws NotFound for what is no fair
     * @throws kompas.shared.kernel.NotPermitted for somebody who may not {@code act} there
     */
    public Opened open(String slug, SignedIn who, EventsAct act) {
        Activity activity = activities
                .findAny(slug)
                .or(() -> activities.findPublic(slug))
                .filter(found -> found.kind() == ActivityKind.FAIR)
                .orElseThrow(() -> new NotFound("Fair " + slug));
        permissions.require(who, act, activity);
        return opened(activity, rows.open(activity.id()));
    }

    /** A guest of a fair one may {@code act} on. */
    public Guest guest(Opened fair, UUID id) {
        return guests.find(id)
                .filter(found ->
                        guests.fairOf(id).equals(Optional.of(fair.activity().id())))
                .orElseThrow(() -> new NotFound("Guest " + id));
    }

    public List<Guest> guests(Opened fair) {
        return guests.of(fair.activity().id());
    }

    /** By id of the activity, whoever asks. */
    Optional<Opened> find(ActivityId id) {
        return activities.find(id).flatMap(activity -> rows.find(id).map(fair -> opened(activity, fair)));
    }

    /** Those of one organisation that is on the list more than once: two that were invited became one. */
    public static List<List<Guest>> doubled(List<Guest> guests) {
        return guests.stream()
                .filter(guest -> guest.organisation().isPresent())
                .collect(Collectors.groupingBy(
                        guest -> guest.organisation().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
    }

    /** The rectangles of those on the plan, by guest. */
    static Map<UUID, Rect> rects(List<Guest> guests) {
        return guests.stream()
                .filter(guest -> guest.stand().isPresent())
                .collect(Collectors.toMap(
                        Guest::id, guest -> Rect.of(guest.stand().orElseThrow(), guest.footprint())));
    }

    void record(Opened fair, String action, Map<String, String> detail, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                "events.fair-" + action,
                "activity",
                fair.activity().id().value(),
                detail,
                Map.of()));
    }

    private Opened opened(Activity activity, Fair fair) {
        Optional<Occurrence> day = activities.occurrences(activity.id()).stream()
                .filter(date -> !date.cancelled())
                .findFirst()
                .or(() -> activities.occurrences(activity.id()).stream().findFirst());
        return new Opened(activity, day, fair);
    }
}
