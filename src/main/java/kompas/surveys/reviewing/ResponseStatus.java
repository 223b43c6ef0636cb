package kompas.surveys.reviewing;

import kompas.shared.kernel.Coded;

/** Whether a response is believed. */
public enum ResponseStatus implements Coded {
    RECEIVED,
    ACCEPTED,
    REJECTED;

    @Override
    public String key() {
        return "reviewing.status." + code();
    }
}
