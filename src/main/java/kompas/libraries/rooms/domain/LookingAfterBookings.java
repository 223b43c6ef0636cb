package kompas.libraries.rooms.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever asked for a room looks after it by their link: sees what became of it, changes it, takes what is proposed, leaves. */
@Service
public class LookingAfterBookings {

    private final RequestRows requests;
    private final BookingRows bookings;
    private final RoomQueries rooms;
    private final BookerTrust trust;
    private final RoomDesk desk;
    private final RoomClock clock;

    LookingAfterBookings(
            RequestRows requests,
            BookingRows bookings,
            RoomQueries rooms,
            BookerTrust trust,
            RoomDesk desk,
            RoomClock clock) {
        this.requests = requests;
        this.bookings = bookings;
        this.rooms = rooms;
        this.trust = trust;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A request as whoever made it sees it.
     *
     * @param rooms every room one of its dates is in
     * @param atOnce whether they may have it without waiting, for the library trusts this mailbox
     * @param instead for each date whose room was closed, rooms that are free
     */
    public record Looked(
            RoomRequest request, Room room, Map<RoomId, Room> rooms, boolean atOnce, Map<UUID, List<Room>> instead) {}

    /** Empty when there is no such link. */
    @Transactional(readOnly = true)
    public Optional<Looked> look(BookingLink link) {
        return requests.find(link).map(this::looked);
    }

    private Looked looked(RoomRequest request) {
        Room room = rooms.find(request.room()).orElseThrow();
        Map<RoomId, Room> all = request.dates().stream()
                .map(Dated::room)
                .distinct()
                .flatMap(id -> id.equals(room.id()) ? Optional.of(room).stream() : rooms.find(id).stream())
                .collect(Collectors.toMap(Room::id, Function.identity()));
        all.putIfAbsent(room.id(), room);
        boolean atOnce = request.state() == State.WAITING && trust.byMail(room, request.booker());
        Map<UUID, List<Room>> instead = request.dates(Status.DISPLACED).stream()
                .filter(this::ahead)
                .collect(Collectors.toMap(
                        Dated::id, date -> clock.rooms(all.getOrDefault(date.room(), room), date.slot())));
        return new Looked(request, room, all, atOnce, instead);
    }

    /** Other words, another number of people; the library sees it when it answers. */
    @Transactional
    public void change(BookingLink link, Purpose purpose, String phone) {
        requests.take(link)
                .filter(request -> request.state() != State.CANCELLED && request.state() != State.DECLINED)
                .ifPresent(request -> requests.change(request.id(), purpose, phone));
    }

    /** Whoever opened the link reads the mails of an address the library trusts; false when the room is taken meanwhile. */
    @Transactional
    public boolean confirm(BookingLink link) {
        Optional<RoomRequest> found = requests.take(link).filter(request -> request.state() == State.WAITING);
        if (found.isEmpty()) {
            return true;
        }
        RoomRequest request = found.get();
        Room room = bookings.lock(request.room()).orElseThrow();
        return trust.byMail(room, request.booker()) && have(request, request.dates(Status.REQUESTED), "confirmed");
    }

    /** Takes what the library proposed in place of what was asked for; false when it is taken meanwhile. */
    @Transactional
    public boolean accept(BookingLink link) {
        Optional<RoomRequest> found = requests.take(link).filter(request -> request.state() == State.PROPOSED);
        return found.isEmpty() || have(found.get(), found.get().dates(Status.PROPOSED), "accepted");
    }

    private boolean have(RoomRequest request, List<Dated> wanted, String outcome) {
        for (Dated date : wanted) {
            Room room = bookings.lock(date.room()).orElseThrow();
            List<Use> use = Use.of(room, List.of(date.slot()));
            if (!bookings.conflicts(room.id(), use, For.request(request.id())).isEmpty()) {
                return false;
            }
        }
        bookings.confirm(ids(wanted));
        bookings.mark(
                ids(request.dates(wanted.getFirst().status() == Status.PROPOSED ? Status.REQUESTED : Status.PROPOSED)),
                Status.CANCELLED);
        requests.become(request.id(), State.CONFIRMED, Optional.empty(), Optional.empty());
        desk.settle(request.id(), outcome, Optional.empty());
        return true;
    }

    /** Gives up one date, or all that are not over. */
    @Transactional
    public void leave(BookingLink link, Optional<UUID> only) {
        requests.take(link).ifPresent(request -> {
            boolean refusing = only.isEmpty() && request.state() == State.PROPOSED;
            List<Dated> leaving = request.dates().stream()
                    .filter(date -> date.status().counts() && ahead(date))
                    .filter(date -> !refusing || date.status() != Status.CONFIRMED)
                    .filter(date -> only.isEmpty() || only.get().equals(date.id()))
                    .toList();
            bookings.mark(ids(leaving), Status.CANCELLED);
            left(request, leaving);
        });
    }

    /** Nothing is left: it is over. Nothing is left to be answered: what was had before is had. */
    private void left(RoomRequest request, List<Dated> leaving) {
        List<Dated> rest = request.dates().stream()
                .filter(date -> date.status().counts() && !leaving.contains(date))
                .toList();
        boolean open = rest.stream().anyMatch(date -> date.status() != Status.CONFIRMED);
        if (leaving.isEmpty() || open || request.state() == State.CONFIRMED && !rest.isEmpty()) {
            return;
        }
        State now = rest.isEmpty() ? State.CANCELLED : State.CONFIRMED;
        requests.become(request.id(), now, Optional.empty(), Optional.empty());
        desk.settle(request.id(), now.code(), Optional.empty());
    }

    /** Takes another room in place of one that was closed; false when it is taken meanwhile. */
    @Transactional
    public boolean takeInstead(BookingLink link, UUID date, RoomId other) {
        Optional<RoomRequest> request = requests.take(link);
        Optional<Dated> displaced = request.stream()
                .flatMap(found -> found.dates(Status.DISPLACED).stream())
                .filter(each -> each.id().equals(date) && ahead(each))
                .findFirst();
        if (request.isEmpty() || displaced.isEmpty()) {
            return true;
        }
        Optional<Room> asked = rooms.find(request.get().room());
        Optional<Room> room = bookings.lock(other)
                .filter(free -> free.status() == RoomStatus.OPEN)
                .filter(free -> asked.map(Room::library).equals(Optional.of(free.library())));
        if (room.isEmpty()) {
            return false;
        }
        Use use = Use.of(room.get(), List.of(displaced.get().slot())).getFirst();
        if (!bookings.conflicts(other, List.of(use), For.request(request.get().id()))
                .isEmpty()) {
            return false;
        }
        bookings.move(date, other, use);
        if (request.get().state() != State.WAITING) {
            requests.become(request.get().id(), State.CONFIRMED, Optional.empty(), Optional.empty());
        }
        return true;
    }

    private boolean ahead(Dated date) {
        return date.slot().to().isAfter(clock.now());
    }

    private static List<UUID> ids(List<Dated> dates) {
        return dates.stream().map(Dated::id).toList();
    }
}
