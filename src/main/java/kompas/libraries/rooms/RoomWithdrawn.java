package kompas.libraries.rooms;

import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * A library closed a room for times that another module had booked: published in the transaction that closed it, when these
 * bookings are gone already. Whoever owns them sees to another room and to telling people.
 *
 * @param ownerKind as in {@link BookingOwner#kind()}
 * @param reason why, as it is told to everybody
 */
public record RoomWithdrawn(String ownerKind, UUID owner, Room room, List<Slot> slots, LocalizedText reason) {

    public RoomWithdrawn {
        slots = List.copyOf(slots);
    }
}
