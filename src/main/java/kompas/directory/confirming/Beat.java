package kompas.directory.confirming;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one librarian phones: the organisations of which no other library is nearer. */
@Component
class Beat {

    /** Where the organisation {@code o} of a statement lies on the beat. */
    static final String HOLDS = """
            (:everything or o.municipality_id = any(:areas) or o.municipality_id is null and o.region_id = any(:areas)
             or o.library_id = any(:libraries))""";

    private final Libraries libraries;
    private final Places places;

    Beat(Libraries libraries, Places places) {
        this.libraries = libraries;
        this.places = places;
    }

    /** @throws kompas.shared.kernel.NotPermitted when this person phones nobody */
    Extent of(SignedIn who) {
        Set<UUID> own = who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN);
        boolean everything = who.may(DirectoryAct.ASK, Scope.NETWORK);
        if (own.isEmpty() && !everything) {
            who.require(DirectoryAct.ASK, Scope.NETWORK);
        }
        Set<UUID> areas = new HashSet<>();
        for (UUID id : own) {
            libraries
                    .find(new LibraryId(id))
                    .ifPresent(library -> areas(library).forEach(areas::add));
        }
        return new Extent(everything, Set.copyOf(areas), own);
    }

    /** The areas of a library that are not another's, which lies nearer. */
    private Stream<UUID> areas(LibrarySummary library) {
        Set<AreaId> served = new LinkedHashSet<>(library.serves());
        served.stream()
                .toList()
                .forEach(area ->
                        places.municipalities(area).stream().map(Area::id).forEach(served::add));
        return served.stream()
                .filter(area -> libraries.findFor(area).map(LibrarySummary::id).equals(Optional.of(library.id())))
                .map(AreaId::value);
    }

    /** @param libraries those the organisation may also be */
    record Extent(boolean everything, Set<UUID> areas, Set<UUID> libraries) {

        static final Extent EVERYTHING = new Extent(true, Set.of(), Set.of());

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement
                    .param("everything", everything)
                    .param("areas", areas.toArray(UUID[]::new))
                    .param("libraries", libraries.toArray(UUID[]::new));
        }
    }
}
