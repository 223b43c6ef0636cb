package kompas.accounts.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody wrote to be let in. */
record SignInForm(@Nullable String email, @Nullable String then) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)*");
    private static final int LONGEST = 254;

    static SignInForm unanswered(String then) {
        return new SignInForm(null, then);
    }

    /** Where the person was going, behind the language; empty for nowhere in particular. */
    String destination() {
        return then == null ? "" : then;
    }

    boolean answered() {
        return email != null;
    }

    String address() {
        return email == null ? "" : email.strip();
    }

    boolean wellFormed() {
        return wellFormed(address());
    }

    static boolean wellFormed(String address) {
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
    }
}
