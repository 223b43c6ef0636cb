package kompas.events.helping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A day cut into shifts: from 9 to 17, two hours each. The last one is as long as is left.
 *
 * @param from by the clock of the place; {@code to} before it is on the next day
 * @param each zero for one shift over all of it
 */
public record ShiftMaking(LocalTime from, LocalTime to, Duration each, int least, int most) {

    /** More shifts than this in a day nobody can look at. */
    public static final int MOST_A_DAY = 48;

    /** Begin and end of one. */
    record Slot(Instant starts, Instant ends) {}

    /** The length of it all, by the clock. */
    public Duration whole() {
        Duration length = Duration.between(from, to);
        return length.isPositive() ? length : length.plusDays(1);
    }

    public int count() {
        return each.isZero() ? 1 : (int) Math.ceilDiv(whole().toMinutes(), each.toMinutes());
    }

    List<Slot> on(LocalDate day, ZoneId zone) {
        Instant begin = day.atTime(from).atZone(zone).toInstant();
        Instant end = day.atTime(from).plus(whole()).atZone(zone).toInstant();
        List<Slot> slots = new ArrayList<>();
        Instant next = begin;
        while (next.isBefore(end) && slots.size() < MOST_A_DAY) {
            Instant ends = each.isZero() || next.plus(each).isAfter(end) ? end : next.plus(each);
            slots.add(new Slot(next, ends));
            next = ends;
        }
        return slots;
    }
}
