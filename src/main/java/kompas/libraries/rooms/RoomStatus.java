package kompas.libraries.rooms;

import kompas.shared.kernel.Coded;

/** Whether a room is to be had. */
public enum RoomStatus implements Coded {
    OPEN,
    /** For staff alone. */
    HIDDEN,
    /** There no more; what took place in it stays on record. */
    ARCHIVED;

    @Override
    public String key() {
        return "rooms.status." + code();
    }
}
