package kompas.events;

import kompas.shared.kernel.Coded;

/** Which of the three things a 2030 library does it is part of: telling, bringing together, its own house. */
public enum Dimension implements Coded {
    COMMUNICATOR,
    FACILITATOR,
    ACTOR;

    @Override
    public String key() {
        return "events.dimension." + code();
    }
}
