package kompas.events.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.EventsPermissions;
import kompas.events.telling.When;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomWithdrawn;
import kompas.libraries.rooms.Rooms;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Items;
import kompas.mail.Block.Items.Item;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.shared.text.Text;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A room that was closed after it was booked leaves a task on the desk of the library whose activity was to be there, and
 * whoever planned it is written what is free instead.
 */
@Component
class RoomsWithdrawn {

    static final String KIND = "activity_without_room";

    private static final MailKind MAIL = new MailKind("planning.mail.room", false);
    private static final int MOST = 4;

    private final Activities activities;
    private final EventsPermissions permissions;
    private final Rooms rooms;
    private final Tasks tasks;
    private final PlannerPost post;
    private final Clock clock;

    RoomsWithdrawn(
            Activities activities,
            EventsPermissions permissions,
            Rooms rooms,
            Tasks tasks,
            PlannerPost post,
            Clock clock) {
        this.activities = activities;
        this.permissions = permissions;
        this.rooms = rooms;
        this.tasks = tasks;
        this.post = post;
        this.clock = clock;
    }

    @EventListener
    void withdrawn(RoomWithdrawn gone) {
        Optional.of(gone)
                .filter(room -> room.ownerKind().equals(ActivityRooms.OWNER))
                .flatMap(room -> activities.find(ActivityId.of(room.owner())))
                .ifPresent(activity -> {
                    raise(activity);
                    post.write(activity, MAIL, t -> letter(activity, gone, t));
                });
    }

    /** Somebody has to find a room for it. */
    void raise(Activity activity) {
        tasks.raise(new NewTask(
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
                                .orElse(""))));
    }

    private Letter letter(Activity activity, RoomWithdrawn gone, Text t) {
        String name = PlannerPost.name(activity, t);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say("planning.mail.room.text", "name", name, "room", named(gone.room(), t))));
        blocks.add(new Items(gone.slots().stream()
                .map(slot ->
                        When.of(slot.from(), slot.to(), activity.schedule()).whole(t))
                .map(when -> new Item(when, Optional.empty()))
                .toList()));
        blocks.add(new Quote(gone.reason().in(t.language()).text(), Optional.empty()));
        List<Room> free = rooms.free(gone.room().library(), gone.slots(), Optional.empty());
        if (!free.isEmpty()) {
            blocks.add(new Paragraph(t.say("planning.mail.room.free")));
            blocks.add(new Items(free.stream()
                    .limit(MOST)
                    .map(room -> new Item(named(room, t), Optional.empty()))
                    .toList()));
        }
        blocks.add(new Button(t.say("planning.mail.room.button"), post.address(activity, "/edit", t)));
        blocks.add(new Paragraph(t.say("planning.mail.room.told")));
        return new Letter(t.say("planning.mail.room.subject", "name", name), blocks);
    }

    private static String named(Room room, Text t) {
        return room.name().in(t.language()).text();
    }
}
