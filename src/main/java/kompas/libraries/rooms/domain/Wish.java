package kompas.libraries.rooms.domain;

import java.util.List;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.RoomRequest.Booker;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;

/**
 * What somebody wants of a room.
 *
 * @param link made with the form it was sent by
 * @param slots at least one, at most {@link Plan#MOST}
 */
public record Wish(BookingLink link, List<Slot> slots, Booker booker, Purpose purpose) {

    public Wish {
        slots = List.copyOf(slots);
        if (slots.isEmpty() || slots.size() > Plan.MOST) {
            throw new IllegalArgumentException("Dates: " + slots.size());
        }
    }
}
