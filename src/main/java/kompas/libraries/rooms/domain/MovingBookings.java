package kompas.libraries.rooms.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has a room wants it at another time. Whom the library trusts has it so at once; everybody else keeps what they have
 * until the library has answered.
 */
@Service
public class MovingBookings {

    private final RequestRows requests;
    private final BookingRows bookings;
    private final MovedRows moved;
    private final BookerTrust trust;
    private final RoomDesk desk;
    private final RoomClock clock;

    MovingBookings(
            RequestRows requests,
            BookingRows bookings,
            MovedRows moved,
            BookerTrust trust,
            RoomDesk desk,
            RoomClock clock) {
        this.requests = requests;
        this.bookings = bookings;
        this.moved = moved;
        this.trust = trust;
        this.desk = desk;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Moved {

        /** @param waits whether the library has to answer first */
        record Kept(boolean waits) implements Moved {}

        /** Somebody has the room then. */
        record NotFree(Taken taken) implements Moved {}

        /** The room is not to be had any more. */
        record Gone() implements Moved {}

        /** It does not keep rules of the room. */
        record Against(Room room, List<Broken> broken) implements Moved {}
    }

    /** Whether a date can be wished for at another time: it lies ahead, and nothing is wished in its place already. */
    public boolean movable(RoomRequest request, Dated date) {
        boolean live = date.status() == Status.CONFIRMED && request.state() == State.CONFIRMED
                || date.status() == Status.REQUESTED && request.state() == State.WAITING;
        return live && date.slot().from().isAfter(clock.now());
    }

    /** Sent twice it is done once; a date that cannot be moved any more stays as it is. */
    @Transactional
    public Moved move(BookingLink link, UUID id, Slot slot) {
        Optional<RoomRequest> request = requests.take(link);
        Optional<Dated> date = request.stream()
                .flatMap(found -> found.dates().stream())
                .filter(each -> each.id().equals(id) && !each.slot().equals(slot))
                .filter(each -> movable(request.get(), each))
                .findFirst();
        if (date.isEmpty()) {
            return new Moved.Kept(request.map(RoomRequest::state).equals(Optional.of(State.WAITING)));
        }
        Optional<Room> open = bookings.lock(date.get().room()).filter(room -> room.status() == RoomStatus.OPEN);
        return open.isEmpty() ? new Moved.Gone() : inRoom(request.get(), open.get(), date.get(), slot);
    }

    private Moved inRoom(RoomRequest request, Room room, Dated date, Slot slot) {
        List<Broken> broken = Broken.of(room, slot, clock.zone(room), clock.now());
        if (!broken.isEmpty()) {
            return new Moved.Against(room, broken);
        }
        Use use = Use.of(room, List.of(slot)).getFirst();
        List<Use> conflicts = bookings.conflicts(room.id(), List.of(use), For.request(request.id()));
        if (!conflicts.isEmpty() || moved.touchesAnother(request.id(), date.id(), use)) {
            return new Moved.NotFree(clock.instead(room, List.of(slot), List.of(use)));
        }
        requests.lasts(request.id(), RequestRows.lastDay(List.of(slot)));
        return placed(request, room, date, use);
    }

    private Moved placed(RoomRequest request, Room room, Dated date, Use use) {
        if (date.status() == Status.REQUESTED || trust.byMail(room, request.booker())) {
            moved.shift(date.id(), use);
            return new Moved.Kept(date.status() == Status.REQUESTED);
        }
        moved.ask(date, use);
        requests.waitAgain(request.id(), desk.promised());
        desk.raise(requests.find(request.id()).orElseThrow(), room);
        return new Moved.Kept(true);
    }
}
