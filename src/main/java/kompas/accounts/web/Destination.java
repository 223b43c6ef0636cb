package kompas.accounts.web;

import java.util.regex.Pattern;
import kompas.accounts.SignedIn;

/** Where somebody goes after signing in. */
final class Destination {

    /** A path of ours: no second slash or backslash that would name another host. */
    private static final Pattern OWN = Pattern.compile("/[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]*");

    private static final int LONGEST = 1000;

    private Destination() {}

    /** The path asked for, if it is ours; else empty. */
    static String own(String then) {
        return then.length() <= LONGEST && OWN.matcher(then).matches() ? then : "";
    }

    /** The path asked for, else the desk of somebody who has one, else their own account. */
    static String of(String then, SignedIn who) {
        String wanted = own(then);
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return who.works() ? "/desk" : AccountController.PATH;
    }
}
