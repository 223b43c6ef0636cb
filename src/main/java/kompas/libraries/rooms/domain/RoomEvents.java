package kompas.libraries.rooms.domain;

import java.util.List;
import java.util.Optional;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomWithdrawn;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other modules what they lost, and knows what is free instead. */
@Component
class RoomEvents {

    private static final For NOBODY = new For(Optional.empty(), Optional.empty(), false, false);

    private final ApplicationEventPublisher events;
    private final Instead instead;

    RoomEvents(ApplicationEventPublisher events, Instead instead) {
        this.events = events;
        this.instead = instead;
    }

    void publish(RoomWithdrawn withdrawn) {
        events.publishEvent(withdrawn);
    }

    List<Room> freeInstead(Room room, List<Slot> slots) {
        return instead.rooms(room, slots, NOBODY);
    }
}
