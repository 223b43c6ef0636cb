package kompas.libraries.rooms;

import java.util.List;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import org.springframework.stereotype.Component;

/** Who may what with rooms. Every use case asks here. */
@Component
public class RoomsPermissions {

    private final Libraries libraries;

    RoomsPermissions(Libraries libraries) {
        this.libraries = libraries;
    }

    public boolean may(SignedIn who, RoomsAct act, LibraryId library) {
        return who.may(act, Scope.library(library.value()));
    }

    /** @throws kompas.shared.kernel.NotPermitted unless {@link #may} */
    public void require(SignedIn who, RoomsAct act, LibraryId library) {
        who.require(act, Scope.library(library.value()));
    }

    /** The libraries whose rooms somebody looks after, sorted as everywhere; chitalishta by what they hold themselves. */
    public List<LibrarySummary> libraries(SignedIn who) {
        if (who.may(RoomsAct.BOOK)) {
            return libraries.all();
        }
        return who.grants().stream()
                .filter(grant -> RoomsAct.BOOK.roles().contains(grant.role()))
                .filter(grant -> grant.scope().kind() == Scope.Kind.LIBRARY)
                .flatMap(grant -> grant.scope().id().stream())
                .distinct()
                .flatMap(id -> libraries.find(LibraryId.of(id)).stream())
                .toList();
    }
}
