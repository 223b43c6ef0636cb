package kompas.libraries.rooms;

import kompas.shared.kernel.Coded;

/** Who may ask for a room. Staff of its library always may. */
public enum BookableBy implements Coded {
    ANYBODY,
    /** Organisations of the Compass. */
    ORGANISATIONS,
    /** Whom the library knows, and has put down as trusted. */
    TRUSTED;

    @Override
    public String key() {
        return "rooms.who." + code();
    }
}
