package kompas.libraries.rooms.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Slot;

/** A time in a room with what has to be kept free around it. */
record Use(Slot slot, Slot used) {

    /**
     * What these times take of a room. Those of one use may touch or cover each other: what covers becomes one, and what is
     * closer than setting up and clearing shares the time between.
     */
    static List<Use> of(Room room, List<Slot> slots) {
        List<Use> uses = new ArrayList<>();
        for (Slot slot : joined(slots)) {
            Slot used = new Slot(
                    slot.from().minus(room.rules().setUp()),
                    slot.to().plus(room.rules().clearing()));
            if (!uses.isEmpty() && used.from().isBefore(uses.getLast().used().to())) {
                Use before = uses.removeLast();
                Instant border = earlier(before.used().to(), slot.from());
                uses.add(new Use(before.slot(), new Slot(before.used().from(), border)));
                used = new Slot(border, used.to());
            }
            uses.add(new Use(slot, used));
        }
        return uses;
    }

    private static List<Slot> joined(List<Slot> slots) {
        List<Slot> joined = new ArrayList<>();
        for (Slot slot : slots.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().touches(slot)) {
                Slot before = joined.removeLast();
                joined.add(new Slot(before.from(), before.to().isAfter(slot.to()) ? before.to() : slot.to()));
            } else {
                joined.add(slot);
            }
        }
        return joined;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
