package kompas.libraries.rooms.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomWithdrawn;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A library keeps a room closed for a time. Whoever has it then loses it in the same moment, is told, and takes another room by
 * the link they have; what an activity had is told to the module that owns it.
 */
@Service
public class ClosingRooms {

    private final RequestRows requests;
    private final BookingRows bookings;
    private final RoomLetters letters;
    private final RoomsPermissions permissions;
    private final AuditLog audit;
    private final RoomEvents events;

    ClosingRooms(
            RequestRows requests,
            BookingRows bookings,
            RoomLetters letters,
            RoomsPermissions permissions,
            AuditLog audit,
            RoomEvents events) {
        this.requests = requests;
        this.bookings = bookings;
        this.letters = letters;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
    }

    /** Who would lose the room; to be looked at before it is closed. */
    @Transactional(readOnly = true)
    public List<Had> losing(Room room, Slot slot, SignedIn who) {
        permissions.require(who, RoomsAct.KEEP, room.library());
        return bookings.had(List.of(room.id()), slot.from(), slot.to()).stream()
                .filter(had -> !had.closed())
                .toList();
    }

    /**
     * Closes it; what is closed already within or around that time is one with it.
     *
     * @return how many bookings were lost
     */
    @Transactional
    public int close(RoomId id, Slot asked, LocalizedText reason, SignedIn who) {
        Room room = bookings.lock(id).orElseThrow(() -> new NotFound("Room " + id));
        permissions.require(who, RoomsAct.KEEP, room.library());
        List<Had> before = bookings.had(List.of(id), asked.from(), asked.to()).stream()
                .filter(Had::closed)
                .toList();
        Slot slot = joined(asked, before);
        List<Had> lost = losing(room, slot, who);
        bookings.mark(ids(lost, had -> had.request().isPresent()), Status.DISPLACED);
        bookings.delete(ids(lost, had -> had.request().isEmpty()));
        bookings.delete(ids(before, had -> true));
        bookings.insert(id, List.of(new Use(slot, slot)), "confirmed", For.closure(id, reason));
        audit.record(new Act(
                Optional.of(who.id().value()),
                "libraries.close-room",
                "room",
                id.value(),
                Map.of("from", slot.from().toString(), "to", slot.to().toString()),
                Map.of()));
        tell(room, lost, reason);
        return lost.size();
    }

    private static Slot joined(Slot asked, List<Had> before) {
        Instant from = asked.from();
        Instant to = asked.to();
        for (Had closed : before) {
            from = closed.slot().from().isBefore(from) ? closed.slot().from() : from;
            to = closed.slot().to().isAfter(to) ? closed.slot().to() : to;
        }
        return Duration.between(from, to).compareTo(Slot.LONGEST) > 0 ? asked : new Slot(from, to);
    }

    private static List<UUID> ids(List<Had> had, Predicate<Had> which) {
        return had.stream().filter(which).map(Had::id).toList();
    }

    /** The room is to be had again; who lost it does not get it back by itself. */
    @Transactional
    public void reopen(RoomId id, UUID closure, SignedIn who) {
        Room room = bookings.lock(id).orElseThrow(() -> new NotFound("Room " + id));
        permissions.require(who, RoomsAct.KEEP, room.library());
        if (bookings.deleteClosure(id, closure)) {
            audit.record(new Act(
                    Optional.of(who.id().value()), "libraries.reopen-room", "room", id.value(), Map.of(), Map.of()));
        }
    }

    private void tell(Room room, List<Had> lost, LocalizedText reason) {
        for (RoomRequest request : requests.of(lost.stream().map(Had::id).toList())) {
            List<Dated> dates = request.dates().stream()
                    .filter(date -> lost.stream().anyMatch(had -> had.id().equals(date.id())))
                    .toList();
            List<Room> free =
                    events.freeInstead(room, dates.stream().map(Dated::slot).toList());
            String why = reason.in(request.booker().language()).text();
            letters.displaced(request, room, dates, new RoomLetters.Reason(why, free));
        }
        Map<BookingOwner, List<Slot>> owners = new LinkedHashMap<>();
        lost.forEach(had -> had.owner()
                .ifPresent(owner -> owners.computeIfAbsent(owner, unused -> new ArrayList<>())
                        .add(had.slot())));
        owners.forEach(
                (owner, slots) -> events.publish(new RoomWithdrawn(owner.kind(), owner.id(), room, slots, reason)));
    }
}
