package kompas.events.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.kernel.TimeZones;
import org.springframework.stereotype.Component;

/** For which libraries somebody plans, and for which organisations somebody proposes. */
@Component
public class Planners {

    private final EventsPermissions permissions;
    private final DirectoryPermissions organisationsScopes;
    private final OrganisationDirectory directory;
    private final Libraries libraries;
    private final NetworkSettings network;
    private final Clock clock;

    Planners(
            EventsPermissions permissions,
            DirectoryPermissions organisationsScopes,
            OrganisationDirectory directory,
            Libraries libraries,
            NetworkSettings network,
            Clock clock) {
        this.permissions = permissions;
        this.organisationsScopes = organisationsScopes;
        this.directory = directory;
        this.libraries = libraries;
        this.network = network;
        this.clock = clock;
    }

    /** Whether there is anything at all this person may begin. */
    public boolean mayBegin(SignedIn who) {
        return !libraries(who).isEmpty()
                || !who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).isEmpty();
    }

    /** The libraries whose activities this person plans; all but the chitalishta for an administrator. */
    public List<LibrarySummary> libraries(SignedIn who) {
        return libraries.of(who, permissions.mayPlan(who, Optional.empty()));
    }

    /** Whether this person plans for a library, and so books its rooms. */
    public boolean mayPlan(SignedIn who, LibraryId library) {
        return permissions.mayPlan(who, Optional.of(library));
    }

    /** The libraries that read what this person's organisations propose, the one that answers for the first of them first. */
    public List<LibrarySummary> readers(SignedIn who) {
        return organisations(who).stream()
                .flatMap(organisation -> readers(organisation.id()).stream())
                .distinct()
                .flatMap(id -> libraries.find(id).stream())
                .toList();
    }

    /** Those that serve where it is, the nearest first. */
    private List<LibraryId> readers(OrganisationId organisation) {
        return Stream.concat(
                        Stream.of(organisationsScopes.responsible(organisation)),
                        Stream.of(organisationsScopes.scopes(organisation)))
                .filter(scope -> scope.kind() == Scope.Kind.LIBRARY)
                .flatMap(scope -> scope.id().stream())
                .map(LibraryId::of)
                .distinct()
                .toList();
    }

    /** The day by which a library answers what is proposed today. */
    public LocalDate promised() {
        return network.current().correspondence().promisedFrom(LocalDate.now(clock));
    }

    /** The organisations this person looks after, which may propose activities. */
    public List<OrganisationSummary> organisations(SignedIn who) {
        Map<OrganisationId, OrganisationSummary> mine =
                directory.summaries(who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).stream()
                        .map(OrganisationId::new)
                        .toList());
        return List.copyOf(mine.values());
    }

    /**
     * For whom an activity is begun.
     *
     * @param library whose desk it lies on
     * @param organisation that proposes it; empty when the library plans it itself
     */
    public record Capacity(Optional<LibraryId> library, Optional<OrganisationId> organisation) {}

    /**
     * What was chosen in the form, if this person may; what is nearest where nothing was.
     *
     * @throws NotPermitted when this person may begin nothing
     */
    Capacity capacity(SignedIn who, Answers answers) {
        List<LibrarySummary> plans = libraries(who);
        Optional<UUID> chosen = answers.findId("library");
        Optional<LibraryId> library = plans.stream()
                .map(LibrarySummary::id)
                .filter(id -> chosen.filter(id.value()::equals).isPresent())
                .findFirst()
                .or(() -> plans.stream().map(LibrarySummary::id).findFirst());
        if (library.isPresent()) {
            return new Capacity(library, Optional.empty());
        }
        Optional<UUID> named = answers.findId("organisation");
        OrganisationId organisation = organisations(who).stream()
                .map(OrganisationSummary::id)
                .sorted(Comparator.comparing(
                        id -> named.filter(id.value()::equals).isEmpty()))
                .findFirst()
                .orElseThrow(() -> new NotPermitted("EventsAct.PROPOSE"));
        who.require(EventsAct.PROPOSE, Scope.organisation(organisation.value()));
        List<LibraryId> readers = readers(organisation);
        return new Capacity(
                readers.stream()
                        .filter(id -> chosen.filter(id.value()::equals).isPresent())
                        .findFirst()
                        .or(() -> readers.stream().findFirst()),
                Optional.of(organisation));
    }

    /** The clock people read where the library is; that of the network's first country for the network's own. */
    ZoneId zone(Optional<LibraryId> library) {
        return TimeZones.of(library.flatMap(libraries::find)
                .map(LibrarySummary::country)
                .orElseGet(() -> network.current().countries().getFirst()));
    }
}
