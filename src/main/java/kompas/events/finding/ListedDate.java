package kompas.events.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import kompas.events.OccurrenceId;

/**
 * One date of an activity in a list.
 *
 * @param firstDay by the clock of its place
 * @param lastDay the last day people are there; what is over at midnight does not reach the next day
 * @param cancelled this date, or the whole activity
 */
public record ListedDate(
        OccurrenceId id,
        ListedActivity activity,
        Instant starts,
        Instant ends,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean cancelled) {

    /** By the clock of its place. */
    public ZonedDateTime startsThere() {
        return starts.atZone(activity.zone());
    }

    public ZonedDateTime endsThere() {
        return ends.atZone(activity.zone());
    }

    /** Whether any of it falls on these days. */
    public boolean touches(DayRange days) {
        return !lastDay.isBefore(days.from()) && !firstDay.isAfter(days.to());
    }

    /** The place behind it in a list. */
    public Position position(boolean before) {
        return new Position(starts, id.value(), before);
    }
}
