package kompas.surveys.reviewing;

import kompas.shared.kernel.Coded;

/** Whether a response is believed. */
public enum ResponseStatus implements Coded {
    RECEIVED,
    /** Whoever collected it was asked something about it. */
    SENT_BACK,
    ACCEPTED,
    REJECTED;

    @Override
    public String key() {
        return "reviewing.status." + code();
    }
}
