package kompas.events.calendars;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationSummary;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.jobs.Jobs;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.TimeZones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars of organisations that are read in: added by the organisation or its library, and looked after by them. */
@Service
public class Subscriptions {

    private static final int LONGEST = 1_000;
    private static final String SUBJECT = "calendar";

    private final SubscriptionRows rows;
    private final Origins origins;
    private final DirectoryPermissions organisations;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Subscriptions(
            SubscriptionRows rows,
            Origins origins,
            DirectoryPermissions organisations,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.origins = origins;
        this.organisations = organisations;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of adding one. */
    public enum Added {
        DONE,
        NO_ADDRESS,
        THERE_ALREADY
    }

    /** Those this person looks after, failing ones first. */
    @Transactional(readOnly = true)
    public List<Subscription> of(SignedIn who) {
        if (who.may(EventsAct.PLAN, Scope.NETWORK)) {
            return rows.of(null);
        }
        if (who.is(Role.LIBRARIAN)) {
            return rows.of(null).stream()
                    .filter(subscription -> may(who, subscription, EventsAct.PROPOSE))
                    .toList();
        }
        return rows.of(who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT));
    }

    /**
     * @throws NotFound when there is none
     * @throws kompas.shared.kernel.NotPermitted unless this person looks after its organisation
     */
    @Transactional(readOnly = true)
    public Subscription get(SignedIn who, UUID id) {
        Subscription subscription = rows.find(new SubscriptionId(id)).orElseThrow(() -> new NotFound("Calendar " + id));
        who.require(EventsAct.PROPOSE, organisations.scopes(subscription.organisation()));
        return subscription;
    }

    /** The calendar an activity was made from, for whoever looks after it. */
    @Transactional(readOnly = true)
    public Optional<Subscription> source(SignedIn who, ActivityId activity) {
        return rows.source(activity).filter(subscription -> may(who, subscription, EventsAct.PROPOSE));
    }

    public boolean mayPublish(SignedIn who, Subscription subscription) {
        return may(who, subscription, EventsAct.PUBLISH);
    }

    /**
     * Begins to read a calendar.
     *
     * @param trusted whether what stands in it is published at once; only where the library says so
     * @throws kompas.shared.kernel.NotPermitted unless this person looks after the organisation
     */
    @Transactional
    public Added add(SignedIn who, OrganisationSummary organisation, String typed, boolean trusted) {
        Scope[] scopes = organisations.scopes(organisation.id());
        who.require(EventsAct.PROPOSE, scopes);
        Optional<String> url = address(typed);
        if (url.isEmpty()) {
            return Added.NO_ADDRESS;
        }
        Subscription subscription = new Subscription(
                SubscriptionId.next(),
                organisation.id(),
                url.get(),
                Optional.empty(),
                trusted && who.may(EventsAct.PUBLISH, scopes),
                TimeZones.of(organisation.location().country().orElse("")),
                new Subscription.Answered(Optional.empty(), Optional.empty()),
                Optional.empty(),
                0,
                Optional.empty());
        if (!rows.add(subscription, clock.instant())) {
            return Added.THERE_ALREADY;
        }
        record(who, "calendars.add", subscription);
        read(who, subscription);
        return Added.DONE;
    }

    /** Reads one at once, beside its usual time. */
    @Transactional
    public void readNow(SignedIn who, UUID id) {
        read(who, get(who, id));
    }

    /** Reads all of it again at once, changed or not. */
    void readAnew(SignedIn who, Subscription subscription) {
        rows.trust(subscription.id(), subscription.trusted());
        read(who, subscription);
    }

    private void read(SignedIn who, Subscription subscription) {
        jobs.start(
                ReadingCalendars.NOW,
                Map.of("subscription", subscription.id().toString()),
                Optional.of(who.id().value()));
    }

    /** Lets what stands in it be published at once from now on, or be proposed. */
    @Transactional
    public void trust(SignedIn who, UUID id, boolean trusted) {
        Subscription subscription = get(who, id);
        who.require(EventsAct.PUBLISH, organisations.scopes(subscription.organisation()));
        rows.trust(subscription.id(), trusted);
        record(who, trusted ? "calendars.trust" : "calendars.distrust", subscription);
    }

    /** Reads it no more; the activities that came from it stay. */
    @Transactional
    public void end(SignedIn who, UUID id) {
        Subscription subscription = get(who, id);
        rows.remove(subscription.id());
        origins.ended(subscription);
        record(who, "calendars.end", subscription);
    }

    private boolean may(SignedIn who, Subscription subscription, EventsAct act) {
        return who.may(act, organisations.scopes(subscription.organisation()));
    }

    /** A calendar's address has a scheme of its own in some programs. */
    private static Optional<String> address(String typed) {
        String text = typed.strip().replaceFirst("^(?i)webcals?://", "https://");
        try {
            URI address = URI.create(text.matches("(?i)https?://.*") ? text : "https://" + text);
            boolean fine = address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null
                    && address.toString().length() <= LONGEST;
            return fine ? Optional.of(address.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void record(SignedIn who, String action, Subscription subscription) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                SUBJECT,
                subscription.id().value(),
                Map.of("organisation", subscription.organisation().value().toString()),
                Map.of()));
    }
}
