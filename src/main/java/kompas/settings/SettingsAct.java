package kompas.settings;

import static kompas.accounts.Role.NETWORK_ADMINISTRATOR;

import java.util.Set;
import kompas.accounts.Act;
import kompas.accounts.Role;

/** What the settings guard. */
public enum SettingsAct implements Act {
    /** Change what the whole network is called, looks like, says and offers. */
    CHANGE(NETWORK_ADMINISTRATOR);

    private final Set<Role> roles;

    SettingsAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
