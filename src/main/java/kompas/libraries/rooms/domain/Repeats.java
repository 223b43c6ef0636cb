package kompas.libraries.rooms.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import kompas.shared.kernel.Coded;

/** How often a booking comes again. */
public enum Repeats implements Coded {
    NEVER,
    WEEKLY,
    FORTNIGHTLY,
    /** On the same day of the month; months that have none are passed over. */
    MONTHLY_DAY,
    /** On the same weekday of the month, such as the second Tuesday; months that have no fifth are passed over. */
    MONTHLY_WEEKDAY;

    private static final int DAYS_OF_WEEK = 7;

    @Override
    public String key() {
        return "rooms.repeats." + code();
    }

    /** The n-th date after the first; empty where there is no such day. */
    Optional<LocalDate> after(LocalDate first, int n) {
        return switch (this) {
            case NEVER -> n == 0 ? Optional.of(first) : Optional.empty();
            case WEEKLY -> Optional.of(first.plusWeeks(n));
            case FORTNIGHTLY -> Optional.of(first.plusWeeks(2L * n));
            case MONTHLY_DAY -> {
                YearMonth month = YearMonth.from(first).plusMonths(n);
                yield month.isValidDay(first.getDayOfMonth())
                        ? Optional.of(month.atDay(first.getDayOfMonth()))
                        : Optional.empty();
            }
            case MONTHLY_WEEKDAY -> {
                YearMonth month = YearMonth.from(first).plusMonths(n);
                int nth = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
                LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, first.getDayOfWeek()));
                yield Optional.of(day).filter(found -> YearMonth.from(found).equals(month));
            }
        };
    }
}
