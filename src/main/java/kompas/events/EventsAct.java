package kompas.events;

import static kompas.accounts.Role.LIBRARIAN;
import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;
import static kompas.accounts.Role.ORGANISATION_CONTACT;
import static kompas.accounts.Role.PROGRAMME_COORDINATOR;

import java.util.Set;
import kompas.accounts.Act;
import kompas.accounts.Role;

/** What activities guard; {@link EventsPermissions} knows the scopes one lies in. */
public enum EventsAct implements Act {
    /** See an activity that is not public yet, and everything staff see of it. */
    SEE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Suggest an activity to a library. */
    PROPOSE(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT),
    /** Begin an activity of a library, and change one. */
    PLAN(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Publish, cancel and delete an activity, and answer a proposal. */
    PUBLISH(NETWORK_ADMINISTRATOR, LIBRARIAN),
    /** Begin a campaign that libraries join. */
    CAMPAIGN(NETWORK_ADMINISTRATOR, PROGRAMME_COORDINATOR),
    /** See who signed up, sign people up, and write down who came. */
    ATTEND(NETWORK_ADMINISTRATOR, LIBRARIAN, ORGANISATION_CONTACT);

    private final Set<Role> roles;

    EventsAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
