package kompas.events.signup;

import java.time.Clock;
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
import kompas.events.OccurrenceId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates of an activity, for those who may see who signed up, and the record of what they did with them. */
@Component
public class StaffedDates {

    private final Activities activities;
    private final EventsPermissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    StaffedDates(Activities activities, EventsPermissions permissions, AuditLog audit, Clock clock) {
        this.activities = activities;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An activity and the date of it that is looked at.
     *
     * @param dates all of them, the first one first
     */
    public record Chosen(Activity activity, List<Occurrence> dates, Occurrence date, SignedIn who) {

        public Chosen {
            dates = List.copyOf(dates);
        }
    }

    /** The date an address or a form names; empty for what names none. */
    public static Optional<OccurrenceId> date(@Nullable String typed) {
        return Identifiers.find(typed).map(OccurrenceId::of);
    }

    /**
     * @param date empty for the next one, or the last when all are over
     * @throws NotFound when there is no such activity, or no such date of it
     * @throws kompas.shared.kernel.NotPermitted unless this person may
     */
    public Chosen choose(String slug, Optional<OccurrenceId> date, SignedIn who) {
        Activity activity = activities
                .findPublic(slug)
                .or(() -> activities.findAny(slug))
                .orElseThrow(() -> new NotFound("Activity " + slug));
        permissions.require(who, EventsAct.ATTEND, activity);
        List<Occurrence> dates = activities.occurrences(activity.id());
        Optional<Occurrence> found = date.isPresent()
                ? dates.stream().filter(each -> each.id().equals(date.get())).findFirst()
                : dates.stream()
                        .filter(each -> !each.isOver(clock.instant()))
                        .findFirst()
                        .or(() -> dates.stream().reduce((first, last) -> last));
        return new Chosen(activity, dates, found.orElseThrow(() -> new NotFound("A date of " + slug)), who);
    }

    /** @throws NotFound when the registration is for none of its dates */
    void requireOwn(Chosen chosen, Registration registration) {
        if (chosen.dates().stream().noneMatch(date -> date.id().equals(registration.occurrence()))) {
            throw new NotFound("Registration " + registration.id());
        }
    }

    void record(Chosen chosen, String action, UUID party, Map<String, String> personal) {
        audit.record(new Act(
                Optional.of(chosen.who().id().value()),
                "events." + action,
                "party",
                party,
                Map.of(
                        "activity",
                        chosen.activity().slug(),
                        "date",
                        chosen.date().starts().toString()),
                personal));
    }
}
