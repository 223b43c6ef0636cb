package kompas.events.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.events.Activities;
import kompas.events.ActivityId;
import kompas.events.EventsPermissions;
import kompas.libraries.rooms.RoomWithdrawn;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A room that was closed after it was booked leaves a task on the desk of whoever planned an activity there. */
@Component
class RoomsWithdrawn {

    static final String KIND = "activity_without_room";

    private final Activities activities;
    private final EventsPermissions permissions;
    private final Tasks tasks;
    private final Clock clock;

    RoomsWithdrawn(Activities activities, EventsPermissions permissions, Tasks tasks, Clock clock) {
        this.activities = activities;
        this.permissions = permissions;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void withdrawn(RoomWithdrawn gone) {
        Optional.of(gone)
                .filter(room -> room.ownerKind().equals(ActivityRooms.OWNER))
                .flatMap(room -> activities.find(ActivityId.of(room.owner())))
                .ifPresent(activity -> tasks.raise(new NewTask(
                        KIND,
                        "activity",
                        activity.id().value(),
                        permissions.responsible(activity),
                        LocalDate.now(clock).plusDays(1),
                        activity.path() + "/edit",
                        Map.of(
                                "name",
                                activity.title()
                                        .map(title -> title.in(title.source()).text())
                                        .orElse("")))));
    }
}
