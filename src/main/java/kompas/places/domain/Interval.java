package kompas.places.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} up to, but not on, {@code to}; null is an open end. */
record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Interval ALWAYS = new Interval(null, null);

    static Interval of(ReferenceTable.Row row) {
        Interval interval = new Interval(row.date("valid_from"), row.date("valid_to"));
        if (interval.from != null && interval.to != null && !interval.from.isBefore(interval.to)) {
            throw row.problem("valid_to " + interval.to + " is not after valid_from " + interval.from);
        }
        return interval;
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    boolean overlaps(Interval other) {
        return startsBefore(other.to) && other.startsBefore(to);
    }

    private boolean startsBefore(@Nullable LocalDate end) {
        return from == null || end == null || from.isBefore(end);
    }

    /** Whether every day of {@code other} is a day of this. */
    boolean covers(Interval other) {
        boolean start = from == null || other.from != null && !other.from.isBefore(from);
        boolean end = to == null || other.to != null && !other.to.isAfter(to);
        return start && end;
    }
}
