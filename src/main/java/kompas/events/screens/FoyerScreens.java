package kompas.events.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.EventsAct;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.TimeZones;
import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the screens of libraries beside activities, and who says so. */
@Service
public class FoyerScreens {

    private final ScreenRows rows;
    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final DataVersions versions;
    private final Clock clock;

    FoyerScreens(
            ScreenRows rows,
            Libraries libraries,
            OrganisationDirectory directory,
            AuditLog audit,
            DataVersions versions,
            Clock clock) {
        this.rows = rows;
        this.libraries = libraries;
        this.directory = directory;
        this.audit = audit;
        this.versions = versions;
        this.clock = clock;
    }

    /** By the clock of the library's country. */
    public static ZoneId zone(LibrarySummary library) {
        return TimeZones.of(library.country());
    }

    /** The one its library chose for this month, else one of those it serves, another each month. */
    public Optional<OrganisationSummary> ofTheMonth(LibrarySummary library) {
        YearMonth month = month(library);
        return rows.chosen(library.id(), month)
                .flatMap(this::shown)
                .or(() -> rows.turn(library, month).flatMap(this::shown));
    }

    private Optional<OrganisationSummary> shown(OrganisationId id) {
        return Optional.ofNullable(directory.summaries(List.of(id)).get(id));
    }

    /** The libraries whose screens somebody looks after, with the organisation chosen for this month where one is; two statements. */
    public Map<LibrarySummary, Optional<OrganisationSummary>> of(SignedIn who) {
        List<LibrarySummary> mine = mine(who);
        Map<LibraryId, OrganisationId> chosen = rows.chosen(
                mine.stream().collect(Collectors.toMap(LibrarySummary::id, this::month, (one, other) -> one)));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(chosen.values());
        Map<LibrarySummary, Optional<OrganisationSummary>> screens = new LinkedHashMap<>();
        mine.forEach(library -> screens.put(
                library, Optional.ofNullable(chosen.get(library.id())).map(known::get)));
        return screens;
    }

    /** By the calendar of the library's country. */
    private YearMonth month(LibrarySummary library) {
        return YearMonth.from(LocalDate.now(clock.withZone(zone(library))));
    }

    private List<LibrarySummary> mine(SignedIn who) {
        if (who.may(EventsAct.PLAN, Scope.NETWORK)) {
            return libraries.all();
        }
        return who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN).stream()
                .sorted()
                .flatMap(id -> libraries.find(LibraryId.of(id)).stream())
                .toList();
    }

    /**
     * Chooses the organisation of this month, or lets them take turns again.
     *
     * @throws kompas.shared.kernel.NotPermitted for whoever plans nothing at this library
     */
    @Transactional
    public void choose(LibrarySummary library, Optional<OrganisationId> organisation, SignedIn who) {
        who.require(EventsAct.PLAN, Scope.library(library.id().value()));
        rows.choose(library.id(), month(library), organisation);
        versions.touch("events");
        audit.record(new Act(
                Optional.of(who.id().value()),
                "screens.choose",
                "library",
                library.id().value(),
                organisation
                        .map(OrganisationId::value)
                        .map(UUID::toString)
                        .map(id -> Map.of("organisation", id))
                        .orElse(Map.of()),
                Map.of()));
    }
}
