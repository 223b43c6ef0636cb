package kompas.events.fairs;

import kompas.shared.kernel.Coded;

/** What somebody who was invited says. */
public enum FairAnswer implements Coded {
    /** With a stand. */
    COMING,
    /** As a guest, without one. */
    VISITING,
    NOT_COMING;

    @Override
    public String key() {
        return "fairs.answer." + code();
    }
}
