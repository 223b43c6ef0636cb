package kompas.libraries.rooms.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.libraries.rooms.Slot;

/**
 * When somebody wants a room: a day and times on the library's clock, and how it comes again. A change of the clocks moves no
 * date: what begins at seven in summer begins at seven in winter.
 *
 * @param last no date lies after it
 */
public record Plan(LocalDate first, LocalTime from, LocalTime to, Repeats repeats, LocalDate last) {

    /** As many as a year of weeks, and some. */
    public static final int MOST = 60;

    /** Months may be passed over; nobody looks further than this. */
    private static final int MOST_STEPS = 1_000;

    /** Its dates in order; one more than {@link #MOST} where there are more. */
    public List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>();
        int steps = repeats == Repeats.NEVER ? 1 : MOST_STEPS;
        for (int n = 0; n < steps && dates.size() <= MOST; n++) {
            Optional<LocalDate> date = repeats.after(first, n);
            if (date.isPresent() && n > 0 && date.get().isAfter(last)) {
                break;
            }
            date.ifPresent(dates::add);
        }
        return dates;
    }

    /** Whether it ends after it begins; midnight is the end of the day. */
    public boolean ordered() {
        return to.isAfter(from) || to.equals(LocalTime.MIDNIGHT);
    }

    /** When that is on one of its dates; empty where a change of the clocks leaves nothing of it. */
    public Optional<Slot> on(LocalDate date, ZoneId zone) {
        Instant begins = date.atTime(from).atZone(zone).toInstant();
        LocalDate ending = to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        Instant ends = ending.atTime(to).atZone(zone).toInstant();
        return ends.isAfter(begins) ? Optional.of(new Slot(begins, ends)) : Optional.empty();
    }
}
