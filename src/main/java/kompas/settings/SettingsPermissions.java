package kompas.settings;

import kompas.accounts.Scope;
import kompas.accounts.SignedIn;

/** Who may change the settings. */
final class SettingsPermissions {

    private SettingsPermissions() {}

    static boolean mayChange(SignedIn who) {
        return who.may(SettingsAct.CHANGE, Scope.NETWORK);
    }

    /** @throws kompas.shared.kernel.NotPermitted unless they may */
    static void requireChange(SignedIn who) {
        who.require(SettingsAct.CHANGE, Scope.NETWORK);
    }
}
