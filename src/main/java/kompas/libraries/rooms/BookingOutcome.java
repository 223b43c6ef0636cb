package kompas.libraries.rooms;

import java.util.List;

/** What became of a wish for a room. */
public sealed interface BookingOutcome {

    /** The room is theirs. */
    record Booked(Room room, List<Slot> slots) implements BookingOutcome {

        public Booked {
            slots = List.copyOf(slots);
        }
    }

    /**
     * Somebody else has it; nothing was changed.
     *
     * @param conflicts those of the times asked for at which it is taken
     * @param freeRooms other rooms of the same library that are free at all the times asked for, most alike in size first
     * @param freeTimes where it is taken at one time only, others that day at which this room is free for as long
     */
    record Taken(Room room, List<Slot> conflicts, List<Room> freeRooms, List<Slot> freeTimes)
            implements BookingOutcome {

        public Taken {
            conflicts = List.copyOf(conflicts);
            freeRooms = List.copyOf(freeRooms);
            freeTimes = List.copyOf(freeTimes);
        }
    }
}
