package kompas.accounts;

import static kompas.accounts.Role.LIBRARIAN;
import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;
import static kompas.accounts.Role.ORGANISATION_CONTACT;

import java.util.Set;

/** What accounts guard. */
public enum AccountsAct implements Act {
    /** See who holds a role in a scope. */
    SEE_PEOPLE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Give a role, no more than one holds oneself. */
    INVITE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Take a role away. */
    REVOKE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Close an account, so that nobody signs in with it. */
    CLOSE_ACCOUNT(NETWORK_ADMINISTRATOR),
    /** Take the passkeys off the account of somebody who lost theirs. */
    REMOVE_PASSKEYS(NETWORK_ADMINISTRATOR),
    /** Forget somebody who wished it, with or without an account; and see what is held about whoever asks. */
    ERASE(NETWORK_ADMINISTRATOR),
    /** Keep what is held about somebody without using it, and end that. */
    RESTRICT(NETWORK_ADMINISTRATOR),
    /** Enter what somebody asked about their own data by letter, on the phone or in person. */
    ENTER_REQUEST(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** See the register of such requests, and answer them. */
    ANSWER_REQUEST(NETWORK_ADMINISTRATOR);

    private final Set<Role> roles;

    AccountsAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
