package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.BookingOutcome;
import kompas.libraries.rooms.BookingOutcome.Booked;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rooms as they stand in the database. Whoever gives a room away locks it first, so that the second of two who come at once is
 * told that it is taken; that the database refuses it too is for whoever forgets to.
 */
@Service
class BookingRooms implements Rooms {

    private final RoomQueries rooms;
    private final BookingRows bookings;
    private final Instead instead;
    private final Clock clock;

    BookingRooms(RoomQueries rooms, BookingRows bookings, Instead instead, Clock clock) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.instead = instead;
        this.clock = clock;
    }

    @Override
    public List<Room> of(LibraryId library) {
        return rooms.of(library);
    }

    @Override
    public Optional<Room> find(RoomId id) {
        return rooms.find(id);
    }

    @Override
    public List<Occupied> occupied(RoomId room, Instant from, Instant until) {
        return until.isAfter(from) ? bookings.occupied(List.of(room), from, until) : List.of();
    }

    @Override
    public List<Room> free(LibraryId library, List<Slot> slots, Optional<BookingOwner> besides) {
        return bookings.free(library, slots, besides);
    }

    @Override
    @Transactional
    public BookingOutcome book(BookingOwner owner, RoomId id, List<Slot> slots) {
        Instant now = clock.instant();
        Room room = bookings.lock(id).orElseThrow(() -> new NotFound("Room " + id));
        List<Slot> ahead = slots.stream().filter(slot -> slot.to().isAfter(now)).toList();
        List<Use> wanted = Use.of(room, ahead);
        List<Use> conflicts = bookings.conflicts(id, wanted, For.owner(owner));
        if (!conflicts.isEmpty()) {
            return instead.of(room, ahead, conflicts, For.owner(owner));
        }
        List<Occupied> had = bookings.of(owner, now);
        List<UUID> gone = had.stream()
                .filter(each -> !each.room().equals(id) || !wanted.contains(use(each)))
                .map(Occupied::id)
                .toList();
        List<Use> kept = had.stream()
                .filter(each -> each.room().equals(id))
                .map(BookingRooms::use)
                .toList();
        List<Use> more = wanted.stream().filter(use -> !kept.contains(use)).toList();
        bookings.delete(gone);
        bookings.insert(id, more, "confirmed", For.owner(owner));
        bookings.retitle(owner);
        return new Booked(room, ahead.stream().sorted(Comparator.naturalOrder()).toList());
    }

    @Override
    public List<Occupied> bookedBy(BookingOwner owner) {
        return bookings.of(owner, clock.instant());
    }

    @Override
    @Transactional
    public void release(BookingOwner owner) {
        bookings.delete(bookedBy(owner).stream().map(Occupied::id).toList());
    }

    private static Use use(Occupied occupied) {
        return new Use(occupied.slot(), occupied.used());
    }
}
