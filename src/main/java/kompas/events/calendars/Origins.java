package kompas.events.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Scope;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.events.calendars.SubscribedActivities.From;
import kompas.libraries.LibraryId;
import kompas.network.NetworkSettings;
import kompas.shared.sql.DataVersions;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Whose the activities of a subscribed calendar are, and on whose desk they lie that somebody has to answer. */
@Component
class Origins {

    static final String WAITING = "calendar_waiting";

    private final DirectoryPermissions organisations;
    private final OrganisationDirectory directory;
    private final NetworkSettings network;
    private final SubscribedRows rows;
    private final Answering answering;
    private final Clock clock;

    Origins(
            DirectoryPermissions organisations,
            OrganisationDirectory directory,
            NetworkSettings network,
            SubscribedRows rows,
            Answering answering,
            Clock clock) {
        this.organisations = organisations;
        this.directory = directory;
        this.network = network;
        this.rows = rows;
        this.answering = answering;
        this.clock = clock;
    }

    /** Whoever is told: the desk, and what is kept in memory. */
    @Component
    record Answering(Tasks tasks, DataVersions versions) {}

    From of(Subscription subscription) {
        Scope responsible = organisations.responsible(subscription.organisation());
        return new From(
                subscription.organisation(),
                organisation(subscription)
                        .map(found -> found.name().source())
                        .filter(language -> network.current().languages().contains(language))
                        .orElse(network.current().languages().getFirst()),
                responsible.kind() == Scope.Kind.LIBRARY ? responsible.id().map(LibraryId::of) : Optional.empty(),
                subscription.trusted());
    }

    /** Something in it may have changed: pages are made anew, and the library has a task while something waits for it. */
    void changed(Subscription subscription) {
        answering.versions().touch("events");
        int waiting = rows.waiting(subscription.id());
        if (waiting == 0) {
            answering.tasks().settle(WAITING, subscription.id().value(), "answered", Optional.empty());
            return;
        }
        answering
                .tasks()
                .restate(new NewTask(
                        WAITING,
                        "calendar",
                        subscription.id().value(),
                        organisations.responsible(subscription.organisation()),
                        network.current().correspondence().promisedFrom(LocalDate.now(clock)),
                        "/desk/calendars/" + subscription.id(),
                        Map.of("name", name(subscription), "count", String.valueOf(waiting))));
    }

    /** Nobody has to answer any more. */
    void ended(Subscription subscription) {
        answering.tasks().settle(WAITING, subscription.id().value(), "ended", Optional.empty());
    }

    private String name(Subscription subscription) {
        return organisation(subscription)
                .map(found -> found.name().in(found.name().source()).text())
                .or(subscription::title)
                .orElse("");
    }

    private Optional<OrganisationSummary> organisation(Subscription subscription) {
        return Optional.ofNullable(
                directory.summaries(List.of(subscription.organisation())).get(subscription.organisation()));
    }
}
