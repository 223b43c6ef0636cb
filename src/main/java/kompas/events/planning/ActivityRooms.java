package kompas.events.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.BookingOutcome;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.Slot;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The room an activity takes place in, booked in the same step: when it is taken at any of the dates, nothing of the step is
 * kept, and the form says what is free instead.
 */
@Component
class ActivityRooms {

    static final String OWNER = "activity";

    private final Rooms rooms;
    private final Activities activities;
    private final Tasks tasks;
    private final Clock clock;

    ActivityRooms(Rooms rooms, Activities activities, Tasks tasks, Clock clock) {
        this.rooms = rooms;
        this.activities = activities;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The room that is chosen in the form, if it is one of the library the activity belongs to. */
    Optional<Room> chosen(Answers answers, Optional<LibraryId> library) {
        Optional<UUID> id = answers.findId("roomid");
        return library.filter(house -> !answers.is("venue", "elsewhere") && !answers.is("venue", "online"))
                .flatMap(house -> rooms.of(house).stream()
                        .filter(room -> id.filter(room.id().value()::equals).isPresent())
                        .findFirst());
    }

    /** The form with the name of the chosen room as the room. */
    static Answers named(Answers answers, Optional<Room> room, String language) {
        return room.map(chosen ->
                        answers.with("room", chosen.name().in(language).text()))
                .orElse(answers);
    }

    /** The room it has booked, if it has one. */
    Optional<RoomId> booked(ActivityId activity) {
        return rooms.bookedBy(owner(activity)).stream()
                .map(occupied -> occupied.room())
                .findFirst();
    }

    /** Books a room at all dates to come, in place of any it had; what was begun is undone when somebody else has it. */
    Optional<Problem> book(ActivityId id, RoomId room, String language) {
        Activity activity = activities.get(id);
        List<Slot> slots = activities.occurrences(id).stream()
                .filter(date -> !date.cancelled() && date.starts().isAfter(clock.instant()))
                .map(date -> new Slot(date.starts(), date.ends()))
                .toList();
        if (slots.isEmpty()) {
            rooms.release(owner(id));
            return Optional.empty();
        }
        BookingOwner owner = activity.isPublic()
                ? activity.title()
                        .map(title -> owner(id).shownAs(title, activity.path()))
                        .orElse(owner(id))
                : owner(id);
        BookingOutcome outcome = rooms.book(owner, room, slots);
        if (outcome instanceof Taken taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.of(problem(activity, taken, language));
        }
        tasks.settle(RoomsWithdrawn.KIND, id.value(), "booked", Optional.empty());
        return Optional.empty();
    }

    /** After its dates or its title changed: the room it has follows. */
    Optional<Problem> follow(ActivityId id, String language) {
        return booked(id).flatMap(room -> book(id, room, language));
    }

    void release(ActivityId id) {
        rooms.release(owner(id));
    }

    private static Problem problem(Activity activity, Taken taken, String language) {
        String free = taken.freeRooms().stream()
                .limit(3)
                .map(room -> room.name().in(language).text())
                .collect(Collectors.joining(", "));
        return new Problem(
                "roomid",
                free.isEmpty() ? "planning.problem.room-taken" : "planning.problem.room-taken-others",
                Map.of(
                        "room",
                        taken.room().name().in(language).text(),
                        "day",
                        taken.conflicts()
                                .getFirst()
                                .from()
                                .atZone(activity.schedule().zone())
                                .toLocalDate(),
                        "free",
                        free));
    }

    private static BookingOwner owner(ActivityId id) {
        return BookingOwner.of(OWNER, id.value());
    }
}
