package kompas.events;

import kompas.shared.kernel.Coded;

/** Where an activity takes place. */
public enum Venue implements Coded {
    /** In the library, in one of its branches, or before its door. */
    LIBRARY,
    ELSEWHERE,
    ONLINE;

    @Override
    public String key() {
        return "events.venue." + code();
    }
}
