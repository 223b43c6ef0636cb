package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import kompas.libraries.Libraries;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.shared.kernel.TimeZones;
import org.springframework.stereotype.Component;

/** What whoever finds a room taken may have instead. */
@Component
class Instead {

    private static final int MOST_ROOMS = 4;

    private final BookingRows bookings;
    private final Libraries libraries;
    private final Clock clock;

    Instead(BookingRows bookings, Libraries libraries, Clock clock) {
        this.bookings = bookings;
        this.libraries = libraries;
        this.clock = clock;
    }

    Taken of(Room room, List<Slot> slots, List<Use> conflicts, For besides) {
        return new Taken(
                room,
                conflicts.stream().map(Use::slot).toList(),
                rooms(room, slots, besides),
                conflicts.size() == 1 ? times(room, conflicts.getFirst().slot()) : List.of());
    }

    /** Free at all of these times, most alike in size first. */
    List<Room> rooms(Room room, List<Slot> slots, For besides) {
        return bookings.free(room.library(), slots, besides.owner()).stream()
                .filter(other -> !other.id().equals(room.id()) && other.status() == RoomStatus.OPEN)
                .sorted(Comparator.comparing(other -> Math.abs(seats(other) - seats(room))))
                .limit(MOST_ROOMS)
                .toList();
    }

    private List<Slot> times(Room room, Slot wanted) {
        ZoneId zone = TimeZones.of(libraries.get(room.library()).country());
        if (wanted.length().compareTo(Duration.ofDays(1)) >= 0) {
            return List.of();
        }
        Instant from = wanted.from().minus(Duration.ofDays(1));
        List<Occupied> around = bookings.occupied(List.of(room.id()), from, from.plus(Duration.ofDays(3)));
        return FreeTimes.instead(wanted, room, around, zone, clock.instant());
    }

    private static int seats(Room room) {
        return Math.max(room.space().seated().orElse(0), room.space().standing().orElse(0));
    }
}
