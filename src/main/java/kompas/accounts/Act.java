package kompas.accounts;

import java.util.Set;

/**
 * Something not everybody may do. A module names its acts in one enum, asks for them in its {@code …Permissions}, and
 * {@code docs/permissions.md} is written from all of them.
 */
public interface Act {

    /** Name of the enum constant. */
    String name();

    /** Who may, each within the scopes of its grant. */
    Set<Role> roles();
}
