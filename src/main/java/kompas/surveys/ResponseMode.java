package kompas.surveys;

import kompas.shared.kernel.Coded;

/** How a response came. */
public enum ResponseMode implements Coded {
    PHONE_APP,
    WEB,
    PAPER,
    CALL;

    @Override
    public String key() {
        return "reviewing.mode." + code();
    }
}
