package kompas.surveys.fieldwork;

import java.util.Set;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import org.springframework.stereotype.Component;

/**
 * Whose private numbers somebody sees: those of organisations they look after, as the directory has it.
 *
 * @param everything of the whole network
 * @param areas municipalities, or regions of organisations of which no municipality is known
 */
record Sight(boolean everything, Set<UUID> areas) {

    UUID[] array() {
        return areas.toArray(UUID[]::new);
    }

    /** Knows what somebody may see. */
    @Component
    static class Sights {

        private final DirectoryPermissions permissions;

        Sights(DirectoryPermissions permissions) {
            this.permissions = permissions;
        }

        Sight of(SignedIn who) {
            return new Sight(
                    who.may(DirectoryAct.SEE_PRIVATE), permissions.areasOf(who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN)));
        }
    }
}
