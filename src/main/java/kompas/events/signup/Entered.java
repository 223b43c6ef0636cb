package kompas.events.signup;

import kompas.shared.kernel.Coded;

/** Who typed a sign-up. */
public enum Entered implements Coded {
    /** Whoever comes, or somebody for them. */
    SELF,
    /** Staff, with somebody before them. */
    DESK,
    /** Staff, with somebody on the phone. */
    PHONE;

    @Override
    public String key() {
        return "signup.entered." + code();
    }
}
