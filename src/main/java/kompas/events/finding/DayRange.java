package kompas.events.finding;

import java.time.LocalDate;

/** Some days, the first and the last among them. */
public record DayRange(LocalDate from, LocalDate to) {

    /** What has no end. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    public boolean isOneDay() {
        return from.equals(to);
    }

    public boolean hasEnd() {
        return !to.equals(LAST);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
