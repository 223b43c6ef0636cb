package kompas.libraries.rooms.domain;

import java.time.LocalDate;
import java.util.List;
import kompas.libraries.rooms.Slot;

/**
 * One date somebody wants a room on, and what stands against it.
 *
 * @param broken rules it does not keep
 * @param taken whether somebody has the room then
 * @param rivalled whether others have asked for it too
 */
public record DateCheck(LocalDate date, Slot slot, List<Broken> broken, boolean taken, boolean rivalled) {

    public DateCheck {
        broken = List.copyOf(broken);
    }

    public boolean free() {
        return broken.isEmpty() && !taken;
    }
}
