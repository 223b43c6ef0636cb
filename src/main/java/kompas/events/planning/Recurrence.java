package kompas.events.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which dates follow one another, always with a first date that is one of them.
 *
 * @param every how many weeks, months or days lie between
 * @param weekdays for weeks: on which days; none for the first date's own
 * @param byWeekday for months: the second Tuesday, rather than the 8th
 * @param lastDay the last day a date may be on
 * @param times how many dates; with neither it never ends
 */
record Recurrence(
        Unit unit,
        int every,
        Set<DayOfWeek> weekdays,
        boolean byWeekday,
        Optional<LocalDate> lastDay,
        OptionalInt times) {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int DAYS_OF_WEEK = 7;
    private static final int FOURTH = 4;

    /** What is counted between dates. */
    enum Unit {
        DAY("DAILY"),
        WEEK("WEEKLY"),
        MONTH("MONTHLY");

        private final String frequency;

        Unit(String frequency) {
            this.frequency = frequency;
        }
    }

    boolean endless() {
        return lastDay.isEmpty() && times.isEmpty();
    }

    /** As RFC 5545 writes it; the end is a moment of UTC there, whatever clock the dates go by. */
    String rule(LocalDateTime first, ZoneId zone) {
        String end = lastDay.map(day -> ";UNTIL="
                        + UNTIL.format(day.atTime(LocalTime.MAX).atZone(zone).withZoneSameInstant(ZoneOffset.UTC)))
                .orElse("");
        String count = times.isPresent() ? ";COUNT=" + times.getAsInt() : "";
        return pattern(first) + end + count;
    }

    /** Every date from the first one on, at most {@code most} and none after {@code horizon}; a month without the day is left out. */
    List<LocalDateTime> dates(LocalDateTime first, LocalDate horizon, int most) {
        LocalDate end = lastDay.filter(day -> day.isBefore(horizon)).orElse(horizon);
        return expand(pattern(first), first, first, end, Math.min(most, times.orElse(most)));
    }

    /** The dates of a rule that was kept, after a moment; only for one without an end of its own. */
    static List<LocalDateTime> expand(
            String pattern, LocalDateTime first, LocalDateTime from, LocalDate horizon, int most) {
        return new Recur<LocalDateTime>(pattern).getDates(first, from, horizon.atTime(LocalTime.MAX), most);
    }

    private String pattern(LocalDateTime first) {
        return "FREQ=" + unit.frequency + (every > 1 ? ";INTERVAL=" + every : "") + days(first);
    }

    private String days(LocalDateTime first) {
        if (unit == Unit.WEEK && !weekdays.isEmpty()) {
            return ";BYDAY=" + weekdays.stream().sorted().map(Recurrence::code).collect(Collectors.joining(","));
        }
        if (unit == Unit.MONTH && byWeekday) {
            int nth = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
            return ";BYDAY=" + (nth > FOURTH ? -1 : nth) + code(first.getDayOfWeek());
        }
        return "";
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
