package kompas.libraries.rooms;

import static kompas.accounts.Role.LIBRARIAN;
import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;

import java.util.Set;
import kompas.accounts.Act;
import kompas.accounts.Role;

/** What rooms guard, each in the scope of their library. */
public enum RoomsAct implements Act {
    /** Add, change and archive rooms, close them for a time, and say whom the library trusts. */
    KEEP(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** See who has a room, answer requests, and book for oneself and for others. */
    BOOK(NETWORK_ADMINISTRATOR, LIBRARIAN);

    private final Set<Role> roles;

    RoomsAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
