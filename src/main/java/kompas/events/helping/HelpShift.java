package kompas.events.helping;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.telling.When;

/**
 * One stretch of a task.
 *
 * @param date of the activity, with which it moves and is cancelled
 * @param least without so many it does not work
 * @param leastAge of its task
 * @param open whether the activity and its date take place and are public
 */
public record HelpShift(
        UUID id,
        UUID task,
        ActivityId activity,
        OccurrenceId date,
        Instant starts,
        Instant ends,
        int least,
        int most,
        int taken,
        int leastAge,
        boolean open) {

    public int free() {
        return most - taken;
    }

    /** How many are needed still so that it works. */
    public int missing() {
        return Math.max(0, least - taken);
    }

    /** Whether somebody can still take it. */
    public boolean takes(Instant now) {
        return open && starts.isAfter(now) && free() > 0;
    }

    public boolean isOver(Instant now) {
        return !ends.isAfter(now);
    }

    public boolean overlaps(HelpShift other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    public int minutes() {
        return Math.toIntExact(Duration.between(starts, ends).toMinutes());
    }

    /** By the clock of its place, also where the activity itself lasts all day. */
    public When when(ZoneId zone) {
        return new When(starts.atZone(zone), ends.atZone(zone), false);
    }
}
