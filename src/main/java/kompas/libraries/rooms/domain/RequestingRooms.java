package kompas.libraries.rooms.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RequestRows.Kept;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody asks for a room. Every step may be taken twice without harm. */
@Service
public class RequestingRooms {

    private static final int LETTERS_A_DAY = 5;

    private final RequestRows requests;
    private final BookingRows bookings;
    private final BookerTrust trust;
    private final RoomDesk desk;
    private final RoomLetters letters;
    private final RoomClock clock;

    RequestingRooms(
            RequestRows requests,
            BookingRows bookings,
            BookerTrust trust,
            RoomDesk desk,
            RoomLetters letters,
            RoomClock clock) {
        this.requests = requests;
        this.bookings = bookings;
        this.trust = trust;
        this.desk = desk;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether the room's rules bind whoever asks, and they have to wait for an answer unless the library trusts them. */
    public boolean bound(Room room, Optional<SignedIn> who) {
        return !trust.isStaff(room, who);
    }

    /** Lays the request on the library's desk; for staff, and for whom the library trusts and is signed in, the room is booked. */
    @Transactional
    public Asked ask(RoomId id, Wish wish, Optional<SignedIn> who) {
        Room room = bookings.lock(id).orElseThrow(() -> new NotFound("Room " + id));
        Optional<RoomRequest> before = requests.find(wish.link());
        if (before.isPresent()) {
            return new Asked.Kept(before.get());
        }
        boolean staff = trust.isStaff(room, who);
        if (room.status() != RoomStatus.OPEN && !staff) {
            throw new NotFound("Room " + id);
        }
        if (!trust.mayAsk(room, wish.booker(), who)) {
            return new Asked.NotForThem();
        }
        List<Broken> broken = staff ? List.of() : broken(room, wish.slots());
        if (!broken.isEmpty()) {
            return new Asked.Against(broken);
        }
        List<Use> uses = Use.of(room, wish.slots());
        List<Use> conflicts = bookings.conflicts(id, uses, new For(Optional.empty(), Optional.empty(), false, false));
        if (!conflicts.isEmpty()) {
            return new Asked.NotFree(clock.instead(room, wish.slots(), conflicts));
        }
        boolean sure = trust.atOnce(room, wish.booker(), who);
        return new Asked.Kept(keep(room, wish, uses, sure ? who : Optional.empty(), staff));
    }

    private RoomRequest keep(Room room, Wish wish, List<Use> uses, Optional<SignedIn> sureOf, boolean staff) {
        boolean sure = sureOf.isPresent();
        RoomRequest request = new RoomRequest(
                UUID.randomUUID(),
                room.id(),
                sure ? State.CONFIRMED : State.WAITING,
                wish.booker(),
                wish.purpose(),
                sure ? Optional.empty() : Optional.of(desk.promised()),
                Optional.empty(),
                List.of(),
                staff,
                false,
                clock.now());
        boolean written = wish.booker()
                .mailbox()
                .filter(email -> requests.askedToday(email, clock.now()) < LETTERS_A_DAY)
                .isPresent();
        Optional<PersonId> by = staff ? sureOf.map(SignedIn::id) : Optional.empty();
        requests.add(request, new Kept(wish.link(), by, RequestRows.lastDay(wish.slots())));
        bookings.insert(room.id(), uses, sure ? "confirmed" : "requested", For.request(request.id()));
        RoomRequest kept = requests.find(request.id()).orElseThrow();
        if (!sure) {
            desk.raise(kept, room);
        }
        if (written) {
            letters.asked(kept, room, wish.link());
        }
        return kept;
    }

    private List<Broken> broken(Room room, List<Slot> slots) {
        ZoneId zone = clock.zone(room);
        Set<Broken> broken = new TreeSet<>();
        slots.forEach(slot -> broken.addAll(Broken.of(room, slot, zone, clock.now())));
        return List.copyOf(broken);
    }
}
