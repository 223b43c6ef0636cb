package kompas.events.planning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final RoomsWithdrawn withdrawn;
    private final Clock clock;

    ActivityRooms(Rooms rooms, Activities activities, Tasks tasks, RoomsWithdrawn withdrawn, Clock clock) {
        this.rooms = rooms;
        this.activities = activities;
        this.tasks = tasks;
        this.withdrawn = withdrawn;
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

    /** A room that was chosen and is not one of this library's, such as after another library was chosen: nobody gets it silently. */
    static Optional<Problem> elsewhere(Answers answers, Optional<Room> chosen) {
        boolean inLibrary = !answers.is("venue", "elsewhere") && !answers.is("venue", "online");
        return inLibrary && chosen.isEmpty() && answers.findLine("roomid").isPresent()
                ? Optional.of(Problem.of("roomid", "planning.problem.other-room"))
                : Optional.empty();
    }

    /** The form with the name of the chosen room as the room: the one that stands on its door, whatever language the form is in. */
    static Answers named(Answers answers, Optional<Room> room) {
        return room.map(Room::name)
                .map(name -> answers.with("room", name.in(name.source()).text()))
                .orElse(answers);
    }

    /** The room it has booked, if it has one. */
    Optional<RoomId> booked(ActivityId activity) {
        return rooms.bookedBy(owner(activity)).stream()
                .map(occupied -> occupied.room())
                .findFirst();
    }

    /** Books a room at all dates to come, in place of any it had; what was begun is undone when somebody else has it. */
    Optional<NotFree> book(ActivityId id, RoomId room) {
        Optional<NotFree> taken = tried(id, room, List.of());
        if (taken.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return taken;
    }

    /** @param besides dates it does without */
    private Optional<NotFree> tried(ActivityId id, RoomId room, List<Slot> besides) {
        Activity activity = activities.get(id);
        List<Slot> slots = activities.occurrences(id).stream()
                .filter(date -> !date.cancelled() && date.starts().isAfter(clock.instant()))
                .map(date -> new Slot(date.starts(), date.ends()))
                .filter(slot -> !besides.contains(slot))
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
            return Optional.of(
                    new NotFree(taken, slots.size(), activity.schedule().zone()));
        }
        if (besides.isEmpty()) {
            tasks.settle(RoomsWithdrawn.KIND, id.value(), "booked", Optional.empty());
        }
        return Optional.empty();
    }

    /** After its dates or its title changed: the room it has follows. */
    Optional<NotFree> follow(ActivityId id) {
        return booked(id).flatMap(room -> book(id, room));
    }

    /** After it became public: what everybody reads in the calendar of its room. */
    void show(ActivityId id) {
        booked(id).ifPresent(room -> tried(id, room, List.of()));
    }

    /** After dates were added to a series by themselves: its room wherever it is free, and a task where it is not. */
    void extend(ActivityId id) {
        Optional<RoomId> room = booked(id);
        List<Slot> taken = room.flatMap(had -> tried(id, had, List.of()))
                .map(found -> found.taken().conflicts())
                .orElse(List.of());
        if (!taken.isEmpty()) {
            room.ifPresent(had -> tried(id, had, taken));
            withdrawn.raise(activities.get(id));
        }
    }

    void release(ActivityId id) {
        rooms.release(owner(id));
    }

    private static BookingOwner owner(ActivityId id) {
        return BookingOwner.of(OWNER, id.value());
    }
}
