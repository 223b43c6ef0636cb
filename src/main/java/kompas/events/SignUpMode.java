package kompas.events;

import kompas.shared.kernel.Coded;

/** Whether people say that they come. */
public enum SignUpMode implements Coded {
    /** They just come. */
    NONE,
    /** They may say so, to be counted on. */
    OPEN,
    /** Only who has a seat comes in. */
    REQUIRED;

    @Override
    public String key() {
        return "events.sign-up." + code();
    }
}
