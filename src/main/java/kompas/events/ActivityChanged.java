package kompas.events;

import java.util.List;

/**
 * Dates of a public activity moved or do not take place, in the transaction that changed them: whoever reckons with them has to
 * be told, once.
 *
 * @param moved dates that begin or end at another time, or take place elsewhere
 * @param cancelled dates that do not take place; when the whole activity is cancelled, all that lay ahead
 * @param noticeDue false where those who changed it will tell people themselves
 */
public record ActivityChanged(
        ActivityId activity, List<OccurrenceId> moved, List<OccurrenceId> cancelled, boolean noticeDue) {

    public ActivityChanged {
        moved = List.copyOf(moved);
        cancelled = List.copyOf(cancelled);
    }
}
