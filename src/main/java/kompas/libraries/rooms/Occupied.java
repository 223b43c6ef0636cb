package kompas.libraries.rooms;

import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * A time at which a room is not free, as everybody may know it: never by whom.
 *
 * @param id of the booking, for what has to name it again, such as a calendar feed
 * @param used the same with setting up and clearing
 * @param closed whether the library keeps it closed
 * @param title of the public activity that takes place, or why it is closed
 * @param path of its page, behind the language
 */
public record Occupied(
        UUID id,
        RoomId room,
        Slot slot,
        Slot used,
        boolean closed,
        Optional<LocalizedText> title,
        Optional<String> path) {}
