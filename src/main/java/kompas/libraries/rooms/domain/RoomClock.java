package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.shared.kernel.TimeZones;
import org.springframework.stereotype.Component;

/** What time it is where a room is, and what is free there instead. */
@Component
class RoomClock {

    private static final For NOBODY = new For(Optional.empty(), Optional.empty(), false, false);

    private final Libraries libraries;
    private final Instead instead;
    private final Clock clock;

    RoomClock(Libraries libraries, Instead instead, Clock clock) {
        this.libraries = libraries;
        this.instead = instead;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone(Room room) {
        return TimeZones.of(libraries.get(room.library()).country());
    }

    Taken instead(Room room, List<Slot> slots, List<Use> conflicts) {
        return instead.of(room, slots, conflicts, NOBODY);
    }

    /** Other rooms that are free at this time. */
    List<Room> rooms(Room room, Slot slot) {
        return instead.rooms(room, List.of(slot), NOBODY);
    }
}
