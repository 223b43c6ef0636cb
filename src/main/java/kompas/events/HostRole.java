package kompas.events;

import kompas.shared.kernel.Coded;

/** What somebody has to do with an activity. */
public enum HostRole implements Coded {
    ORGANISER,
    PARTNER,
    SUPPORTER;

    @Override
    public String key() {
        return "events.role." + code();
    }
}
