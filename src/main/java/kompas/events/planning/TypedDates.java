package kompas.events.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times of day as people type them: 3.12.2026, 3/12 2026, 2026-12-03; 17, 17:00, 17.30, 5:30 pm is not one of them. */
public final class TypedDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-]\\s?(\\d{1,2})[./ -]\\s?(\\d{4})(?:\\s?г\\.?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s?ч\\.?)?");

    private TypedDates() {}

    /** Empty for what is no day of any calendar, the 31st of February included. */
    public static Optional<LocalDate> day(String typed) {
        Matcher iso = ISO.matcher(typed.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(typed.strip());
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    public static Optional<LocalTime> clock(String typed) {
        Matcher clock = CLOCK.matcher(typed.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = clock.group(2);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(clock.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
