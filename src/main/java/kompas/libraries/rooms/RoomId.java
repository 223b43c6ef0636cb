package kompas.libraries.rooms;

import java.util.UUID;

/** Which room. */
public record RoomId(UUID value) {

    public static RoomId of(UUID value) {
        return new RoomId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
