package kompas.surveys.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people write them with a pen: {@code 3.5.2026}, {@code 3/5-26}, {@code 030526}, {@code 9.30}. */
final class TypedDay {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*[./\\s-]\\s*(\\d{1,2})\\s*[./\\s-]\\s*(\\d{4}|\\d{2})\\s*[a-zг]{0,2}\\.?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[./\\s-]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.,]?\\s*(\\d{2}))?");
    private static final int CENTURY = 2000;
    private static final int PAST = 1900;
    private static final int SHORT_YEAR = 100;
    private static final int SOON = 40;

    private TypedDay() {}

    static Optional<LocalDate> of(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        for (Pattern pattern : new Pattern[] {WRITTEN, DIGITS}) {
            Matcher written = pattern.matcher(typed);
            if (written.matches()) {
                return day(written.group(3), written.group(2), written.group(1));
            }
        }
        return Optional.empty();
    }

    /** A month or a year alone, where no more is asked. */
    static Optional<LocalDate> rough(String typed) {
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return day(month.group(2), month.group(1), "1");
        }
        Matcher year = YEAR.matcher(typed);
        return year.matches() ? day(year.group(1), "1", "1") : of(typed);
    }

    static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int written = Integer.parseInt(year);
        int full = written >= SHORT_YEAR ? written : written + (written < SOON ? CENTURY : PAST);
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
