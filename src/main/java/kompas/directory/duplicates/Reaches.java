package kompas.directory.duplicates;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Component;

/** Whose organisations somebody may merge, all at once: for lists, which cannot ask for each. */
@Component
class Reaches {

    private final Libraries libraries;
    private final Places places;

    Reaches(Libraries libraries, Places places) {
        this.libraries = libraries;
        this.places = places;
    }

    /** @throws NotPermitted for somebody who merges nowhere */
    Reach of(SignedIn who) {
        Set<UUID> areas = new HashSet<>();
        Set<UUID> own = new HashSet<>();
        who.grants().stream()
                .filter(grant -> DirectoryAct.MERGE.roles().contains(grant.role()))
                .map(Grant::scope)
                .filter(scope -> scope.kind() == Scope.Kind.LIBRARY)
                .flatMap(scope -> scope.id().stream())
                .forEach(library -> {
                    own.add(library);
                    libraries.find(LibraryId.of(library)).ifPresent(found -> serve(found, areas));
                });
        boolean everywhere = who.may(DirectoryAct.MERGE);
        if (!everywhere && own.isEmpty()) {
            throw new NotPermitted("merging anywhere");
        }
        return new Reach(everywhere, areas, own);
    }

    private void serve(LibrarySummary library, Set<UUID> areas) {
        library.serves().forEach(area -> add(area, areas));
    }

    private void add(AreaId area, Set<UUID> areas) {
        if (areas.add(area.value())) {
            places.children(area).stream().map(Area::id).forEach(child -> add(child, areas));
        }
    }
}
