package kompas.libraries.rooms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.NotFound;

/**
 * The door to the rooms of libraries. What writes belongs into the caller's transaction: what takes place in a room and the room
 * are one step.
 */
public interface Rooms {

    /** The rooms of a library that can be had, hidden ones as well, sorted by house and name. One statement. */
    List<Room> of(LibraryId library);

    Optional<Room> find(RoomId id);

    /** The one that has this part in its address, unless it is archived. */
    default Optional<Room> find(LibraryId library, String slug) {
        return of(library).stream().filter(room -> room.slug().equals(slug)).findFirst();
    }

    default Room get(RoomId id) {
        return find(id).orElseThrow(() -> new NotFound("Room " + id));
    }

    /** The times at which a room is not free that touch this one, earliest first. One statement. */
    List<Occupied> occupied(RoomId room, Instant from, Instant until);

    /**
     * The rooms of a library that are free at all of these times, with their setting up and clearing. One statement.
     *
     * @param besides what an owner has there itself does not count; empty where nobody has anything
     */
    List<Room> free(LibraryId library, List<Slot> slots, Optional<BookingOwner> besides);

    /**
     * Books a room for something: from now on its owner has this room at these times and no other room at any. Whoever calls
     * has seen to it that this may be done; the rules of the room do not bind. Waits for whoever books the same room at this
     * moment, and never throws because somebody else was faster. Times of one owner may touch each other.
     *
     * @throws NotFound when there is no such room, or it is archived
     */
    BookingOutcome book(BookingOwner owner, RoomId room, List<Slot> slots);

    /** What it has booked that is not over, earliest first. */
    List<Occupied> bookedBy(BookingOwner owner);

    /** Gives up everything it has booked. Doing it twice does no harm. */
    void release(BookingOwner owner);
}
