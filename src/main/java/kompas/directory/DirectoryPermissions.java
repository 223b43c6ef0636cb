package kompas.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may what with organisations. Every use case of the directory asks here, whatever page or link it was called from. */
@Component
public class DirectoryPermissions {

    private static final String WHERE = """
            select coalesce(municipality_id, region_id) as area, library_id
            from directory.organisation where id = :id""";

    private final JdbcClient database;
    private final Libraries libraries;
    private final Places places;

    DirectoryPermissions(JdbcClient database, Libraries libraries, Places places) {
        this.database = database;
        this.libraries = libraries;
        this.places = places;
    }

    public boolean may(SignedIn who, DirectoryAct act, OrganisationId organisation) {
        return who.may(act, scopes(organisation));
    }

    /** @throws kompas.shared.kernel.NotPermitted unless {@link #may} */
    public void require(SignedIn who, DirectoryAct act, OrganisationId organisation) {
        who.require(act, scopes(organisation));
    }

    /**
     * Where an organisation lies: in itself, in the library it also is, in every library that serves its municipality; one
     * of which only the region is known lies in the libraries of that region.
     *
     * @throws NotFound when there is none, public or not
     */
    public Scope[] scopes(OrganisationId organisation) {
        Whereabouts place = whereabouts(organisation);
        return scopes(organisation, place.area(), place.library());
    }

    /** The same, of one whose municipality, else region, and library are known. */
    public Scope[] scopes(OrganisationId organisation, Optional<AreaId> area, Optional<LibraryId> library) {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.organisation(organisation.value())));
        library.map(LibraryId::value).map(Scope::library).ifPresent(scopes::add);
        area.ifPresent(there -> scopes.addAll(List.of(librariesOf(there))));
        return scopes.toArray(Scope[]::new);
    }

    /** Where an organisation that is not in the directory yet would lie, apart from itself. */
    public Scope[] librariesOf(AreaId area) {
        return libraries.serving(area).stream()
                .map(library -> Scope.library(library.id().value()))
                .toArray(Scope[]::new);
    }

    /** Who answers for an organisation: the library nearest to its municipality, or the network where there is none. */
    public Scope responsible(OrganisationId organisation) {
        return whereabouts(organisation).area().map(this::responsible).orElse(Scope.NETWORK);
    }

    /** Who answers for organisations of {@code area}. */
    public Scope responsible(AreaId area) {
        return libraries
                .findFor(area)
                .map(LibrarySummary::id)
                .map(LibraryId::value)
                .map(Scope::library)
                .orElse(Scope.NETWORK);
    }

    /** Who answers for both of two organisations. */
    public Scope responsible(OrganisationId one, OrganisationId other) {
        return responsible(whereabouts(one).area(), whereabouts(other).area());
    }

    /** Who answers for organisations of both areas: the nearest library that serves both, or the network where there is none. */
    public Scope responsible(Optional<AreaId> one, Optional<AreaId> other) {
        List<LibrarySummary> there = other.map(libraries::serving).orElse(List.of());
        return one.map(libraries::serving).orElse(List.of()).stream()
                .filter(there::contains)
                .findFirst()
                .map(library -> Scope.library(library.id().value()))
                .orElse(Scope.NETWORK);
    }

    /** Every area whose organisations these libraries look after: those they serve, and all that lies in them. */
    public Set<UUID> areasOf(Set<UUID> ofLibraries) {
        return ofLibraries.stream()
                .map(LibraryId::of)
                .map(libraries::find)
                .flatMap(Optional::stream)
                .flatMap(library -> library.serves().stream())
                .flatMap(area -> within(area).stream())
                .collect(Collectors.toSet());
    }

    /** An area and all that lies in it. */
    public Set<UUID> within(AreaId area) {
        return Stream.of(
                        Stream.of(area),
                        places.children(area).stream().map(Area::id),
                        places.municipalities(area).stream().map(Area::id))
                .flatMap(areas -> areas)
                .map(AreaId::value)
                .collect(Collectors.toSet());
    }

    private Whereabouts whereabouts(OrganisationId organisation) {
        return database.sql(WHERE)
                .param("id", organisation.value())
                .query((row, number) -> new Whereabouts(
                        Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
                        Optional.ofNullable(row.getObject("library_id", UUID.class))
                                .map(LibraryId::of)))
                .optional()
                .orElseThrow(() -> new NotFound("Organisation " + organisation));
    }

    private record Whereabouts(Optional<AreaId> area, Optional<LibraryId> library) {}
}
