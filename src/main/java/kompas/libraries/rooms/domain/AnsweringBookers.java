package kompas.libraries.rooms.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff answer who asked for a room. An answer that was given already is not given again. */
@Service
public class AnsweringBookers {

    private final RequestRows requests;
    private final BookingRows bookings;
    private final RoomLetters letters;
    private final RoomDesk desk;
    private final RoomsPermissions permissions;
    private final AuditLog audit;

    AnsweringBookers(
            RequestRows requests,
            BookingRows bookings,
            RoomLetters letters,
            RoomDesk desk,
            RoomsPermissions permissions,
            AuditLog audit) {
        this.requests = requests;
        this.bookings = bookings;
        this.letters = letters;
        this.desk = desk;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** What became of an answer. */
    public sealed interface Answer {

        record Given() implements Answer {}

        /** The room is taken at these; nothing was confirmed. */
        record Taken(List<Dated> dates) implements Answer {}
    }

    /**
     * Gives the room on these dates; the others that were asked for are declined.
     *
     * @param dates ids; those that are none of the request count for nothing
     */
    @Transactional
    public Answer confirm(UUID id, Collection<UUID> dates, String words, SignedIn who) {
        RoomRequest request = taken(id);
        Room room = permitted(request.room(), who);
        List<Dated> wanted = request.dates(Status.REQUESTED).stream()
                .filter(date -> dates.contains(date.id()))
                .toList();
        if (request.state() != State.WAITING || wanted.isEmpty()) {
            return new Answer.Given();
        }
        List<Dated> colliding = colliding(room, request, wanted);
        if (!colliding.isEmpty()) {
            return new Answer.Taken(colliding);
        }
        List<Dated> left = request.dates(Status.REQUESTED).stream()
                .filter(date -> !wanted.contains(date))
                .toList();
        bookings.confirm(ids(wanted));
        bookings.mark(ids(left), Status.DECLINED);
        become(request, State.CONFIRMED, words, who);
        letters.confirmed(request, room, wanted, words);
        return new Answer.Given();
    }

    /** @param reason what whoever asked is told */
    @Transactional
    public void decline(UUID id, String reason, SignedIn who) {
        RoomRequest request = taken(id);
        Room room = permitted(request.room(), who);
        if (request.state() != State.WAITING && request.state() != State.PROPOSED) {
            return;
        }
        List<Dated> asked = request.dates().stream()
                .filter(date -> date.status() == Status.REQUESTED || date.status() == Status.PROPOSED)
                .toList();
        bookings.mark(ids(asked), Status.DECLINED);
        boolean kept = !request.dates(Status.CONFIRMED).isEmpty();
        become(request, kept ? State.CONFIRMED : State.DECLINED, reason, who);
        letters.declined(request, room, request.dates(Status.REQUESTED), reason);
    }

    /**
     * Proposes other times, or another room of the same library, in place of all that was asked for; whoever asked takes it or
     * leaves it.
     */
    @Transactional
    public Answer propose(UUID id, RoomId other, List<Slot> slots, String words, SignedIn who) {
        RoomRequest request = taken(id);
        Room asked = permitted(request.room(), who);
        if (request.state() != State.WAITING || slots.isEmpty()) {
            return new Answer.Given();
        }
        Room room = other.equals(asked.id()) ? asked : permitted(other, who);
        if (!room.library().equals(asked.library())) {
            throw new NotFound("Room " + other);
        }
        List<Use> uses = Use.of(room, slots);
        List<Use> conflicts = bookings.conflicts(room.id(), uses, For.request(id));
        if (!conflicts.isEmpty()) {
            return new Answer.Taken(conflicts.stream()
                    .map(use -> new Dated(id, room.id(), Status.PROPOSED, use.slot(), Optional.empty()))
                    .toList());
        }
        bookings.insert(room.id(), uses, "proposed", For.request(id));
        requests.lasts(id, RequestRows.lastDay(slots));
        become(request, State.PROPOSED, words, who);
        RoomRequest proposed = requests.find(id).orElseThrow();
        letters.proposed(request, room, proposed.dates(Status.PROPOSED), words);
        return new Answer.Given();
    }

    /** Takes a date back that was confirmed, with a reason whoever has it is told. */
    @Transactional
    public void takeBack(UUID id, UUID date, String reason, SignedIn who) {
        RoomRequest request = taken(id);
        Room room = permitted(request.room(), who);
        request.dates(Status.CONFIRMED).stream()
                .filter(each -> each.id().equals(date))
                .findFirst()
                .ifPresent(each -> {
                    bookings.mark(List.of(each.id()), Status.CANCELLED);
                    requests.become(id, request.state(), Optional.of(reason), Optional.of(who.id()));
                    record(id, "taken-back", who);
                    letters.declined(request, room, List.of(each), reason);
                });
    }

    private List<Dated> colliding(Room room, RoomRequest request, List<Dated> wanted) {
        List<Dated> colliding = new ArrayList<>();
        for (Dated date : wanted) {
            List<Use> use = Use.of(room, List.of(date.slot()));
            if (!bookings.conflicts(room.id(), use, For.request(request.id())).isEmpty()) {
                colliding.add(date);
            }
        }
        return colliding;
    }

    private void become(RoomRequest request, State state, String words, SignedIn who) {
        requests.become(request.id(), state, Optional.of(words).filter(said -> !said.isEmpty()), Optional.of(who.id()));
        desk.settle(request.id(), state.code(), Optional.of(who));
        record(request.id(), state.code(), who);
    }

    private void record(UUID request, String outcome, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                "libraries.answer-booker",
                "room_request",
                request,
                Map.of("outcome", outcome),
                Map.of()));
    }

    private RoomRequest taken(UUID id) {
        return requests.take(id).orElseThrow(() -> new NotFound("Room request " + id));
    }

    private Room permitted(RoomId id, SignedIn who) {
        Room room = bookings.lock(id).orElseThrow(() -> new NotFound("Room " + id));
        permissions.require(who, RoomsAct.BOOK, room.library());
        return room;
    }

    private static List<UUID> ids(List<Dated> dates) {
        return dates.stream().map(Dated::id).toList();
    }
}
