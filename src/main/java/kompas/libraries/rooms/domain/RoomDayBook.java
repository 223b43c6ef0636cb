package kompas.libraries.rooms.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff read: who has which room on a day, what waits for an answer, and what stands against each date of it. */
@Service
@Transactional(readOnly = true)
public class RoomDayBook {

    private static final int MOST_WAITING = 100;

    private final RoomQueries rooms;
    private final BookingRows bookings;
    private final RequestRows requests;
    private final RoomsPermissions permissions;

    RoomDayBook(RoomQueries rooms, BookingRows bookings, RequestRows requests, RoomsPermissions permissions) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.requests = requests;
        this.permissions = permissions;
    }

    /** A day of a library: its rooms, who has each, earliest first, and what waits. */
    public record Day(List<Room> rooms, List<Room> archived, Map<RoomId, List<Had>> had, List<RoomRequest> waiting) {}

    /** Four statements. */
    public Day day(LibraryId library, LocalDate day, ZoneId zone, SignedIn who) {
        permissions.require(who, RoomsAct.BOOK, library);
        List<Room> all = rooms.of(library);
        List<RoomId> ids = all.stream().map(Room::id).toList();
        Map<RoomId, List<Had>> had =
                bookings
                        .had(
                                ids,
                                day.atStartOfDay(zone).toInstant(),
                                day.plusDays(1).atStartOfDay(zone).toInstant())
                        .stream()
                        .collect(Collectors.groupingBy(Had::room));
        return new Day(all, rooms.archived(library), had, requests.waiting(ids, MOST_WAITING));
    }

    /**
     * A request as it is answered.
     *
     * @param rooms every room of the library, to propose another
     * @param taken for each date asked for, who has the room then
     * @param rivals dates others have asked for too
     * @param instead rooms that are free at all the dates
     */
    public record Judged(
            RoomRequest request,
            Room room,
            List<Room> rooms,
            Map<UUID, List<Had>> taken,
            List<UUID> rivals,
            List<Room> instead) {}

    public Judged judge(UUID id, SignedIn who) {
        RoomRequest request = requests.find(id).orElseThrow(() -> new NotFound("Room request " + id));
        Room room = rooms.find(request.room()).orElseThrow();
        permissions.require(who, RoomsAct.BOOK, room.library());
        List<Dated> asked = request.dates(Status.REQUESTED);
        List<Use> uses = asked.stream()
                .map(date -> Use.of(room, List.of(date.slot())).getFirst())
                .toList();
        List<Use> rivalled = bookings.rivals(room.id(), uses, For.request(id));
        List<UUID> rivals = asked.stream()
                .filter(date -> rivalled.stream().anyMatch(use -> use.slot().equals(date.slot())))
                .map(Dated::id)
                .toList();
        return new Judged(
                request, room, rooms.of(room.library()), taken(room, request, uses), rivals, instead(room, asked));
    }

    private Map<UUID, List<Had>> taken(Room room, RoomRequest request, List<Use> uses) {
        if (uses.isEmpty()) {
            return Map.of();
        }
        List<Had> around = bookings.had(
                List.of(room.id()),
                uses.getFirst().used().from(),
                uses.getLast().used().to());
        List<Dated> asked = request.dates(Status.REQUESTED);
        Map<UUID, List<Had>> taken = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            Slot used = uses.get(i).used();
            taken.put(
                    asked.get(i).id(),
                    around.stream()
                            .filter(had -> had.used().touches(used))
                            .filter(had -> !had.request().equals(Optional.of(request.id())))
                            .toList());
        }
        return taken;
    }

    private List<Room> instead(Room room, List<Dated> asked) {
        return asked.isEmpty()
                ? List.of()
                : bookings.free(room.library(), asked.stream().map(Dated::slot).toList(), Optional.empty()).stream()
                        .filter(other -> !other.id().equals(room.id()))
                        .toList();
    }
}
