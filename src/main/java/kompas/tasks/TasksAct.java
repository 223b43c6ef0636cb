package kompas.tasks;

import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;

import java.util.Set;
import kompas.accounts.Act;
import kompas.accounts.Role;

/** What the desk guards. */
public enum TasksAct implements Act {
    /** See which mails went out and which did not, and send one again. */
    SEE_MAIL(NETWORK_ADMINISTRATOR);

    private final Set<Role> roles;

    TasksAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
