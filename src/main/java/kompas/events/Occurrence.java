package kompas.events;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import kompas.shared.kernel.LocalizedText;

/**
 * One date of an activity.
 *
 * @param cancelled this date, or the whole activity
 * @param plannedFor when the rule of its series put it, whatever became of it; empty for a date of its own
 * @param note what is different this time, or why it does not take place
 * @param seats empty when as many may come as like
 * @param taken seats people have
 * @param sequence revisions that whoever has it in a calendar must notice
 */
public record Occurrence(
        OccurrenceId id,
        ActivityId activity,
        Instant starts,
        Instant ends,
        Optional<Instant> plannedFor,
        boolean cancelled,
        Optional<LocalizedText> note,
        Optional<String> room,
        OptionalInt seats,
        int taken,
        int sequence,
        Instant changed) {

    /** Seats nobody has. */
    public int left() {
        return seats.isPresent() ? Math.max(0, seats.getAsInt() - taken) : Integer.MAX_VALUE;
    }

    /** Whether nobody more can have a seat. */
    public boolean full() {
        return left() == 0;
    }

    public boolean isOver(Instant now) {
        return !ends.isAfter(now);
    }
}
