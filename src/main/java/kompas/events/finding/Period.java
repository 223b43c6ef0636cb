package kompas.events.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Days as people name them, reckoned from the day it is when somebody looks. */
public enum Period {
    TODAY,
    /** Saturday and Sunday of this week, or what is left of them. */
    WEEKEND,
    /** Today and the six days after it. */
    WEEK,
    /** Today and the 29 days after it. */
    MONTH,
    /** From today on. */
    COMING,
    /** The year that ends today, the latest first. */
    PAST;

    private static final int DAYS_OF_A_YEAR = 365;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    DayRange days(LocalDate today) {
        return switch (this) {
            case TODAY -> new DayRange(today, today);
            case WEEKEND -> weekend(today);
            case WEEK -> new DayRange(today, today.plusDays(6));
            case MONTH -> new DayRange(today, today.plusDays(29));
            case COMING -> new DayRange(today, DayRange.LAST);
            case PAST -> new DayRange(today.minusDays(DAYS_OF_A_YEAR), today);
        };
    }

    private static DayRange weekend(LocalDate today) {
        LocalDate sunday = today.with(DayOfWeek.SUNDAY);
        LocalDate saturday = sunday.minusDays(1);
        return new DayRange(saturday.isBefore(today) ? today : saturday, sunday);
    }
}
