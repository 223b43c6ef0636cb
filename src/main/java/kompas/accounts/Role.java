package kompas.accounts;

import java.util.Set;
import kompas.shared.kernel.Coded;

/** What somebody is in a {@link Scope}. Everybody who signs in is at least a {@link #MEMBER}; that needs no grant. */
public enum Role implements Coded {
    NETWORK_ADMINISTRATOR,
    PROGRAMME_COORDINATOR,
    LIBRARIAN,
    ORGANISATION_CONTACT,
    FIELDWORKER,
    ASSESSOR,
    MEMBER;

    @Override
    public String key() {
        return "accounts.role." + code();
    }

    /** The roles whoever holds this one may give to others within the same scope: never more than it is itself. */
    public Set<Role> mayGive() {
        return switch (this) {
            case NETWORK_ADMINISTRATOR ->
                Set.of(
                        NETWORK_ADMINISTRATOR,
                        PROGRAMME_COORDINATOR,
                        LIBRARIAN,
                        ORGANISATION_CONTACT,
                        FIELDWORKER,
                        ASSESSOR);
            case PROGRAMME_COORDINATOR -> Set.of(PROGRAMME_COORDINATOR, ASSESSOR);
            case LIBRARIAN -> Set.of(LIBRARIAN, ORGANISATION_CONTACT, FIELDWORKER);
            case ORGANISATION_CONTACT -> Set.of(ORGANISATION_CONTACT);
            case FIELDWORKER, ASSESSOR, MEMBER -> Set.of();
        };
    }
}
