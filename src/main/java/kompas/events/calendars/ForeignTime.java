package kompas.events.calendars;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * A moment of a foreign calendar.
 *
 * @param time by the clock of {@code zone}; midnight of a whole day
 * @param wholeDay whether it is a day and no moment
 */
record ForeignTime(LocalDateTime time, ZoneId zone, boolean wholeDay) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int DAY_LENGTH = 8;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Empty for what is no time: 31 February, the 25th hour, words. */
    static Optional<ForeignTime> read(IcsComponent.Line line, String value, ZoneFinding zones) {
        try {
            String text = value.strip().replaceAll("[-:]", "");
            if (text.length() == DAY_LENGTH) {
                return sane(new ForeignTime(LocalDate.parse(text, DAY).atStartOfDay(), zones.own(), true));
            }
            boolean utc = text.endsWith("Z") || text.endsWith("z");
            LocalDateTime time = LocalDateTime.parse(padded(utc ? text.substring(0, text.length() - 1) : text), TIME);
            ZoneId zone = line.parameter("TZID").map(zones::of).orElse(zones.own());
            return sane(
                    utc
                            ? new ForeignTime(
                                    time.atZone(ZoneOffset.UTC)
                                            .withZoneSameInstant(zones.own())
                                            .toLocalDateTime(),
                                    zones.own(),
                                    false)
                            : new ForeignTime(time, zone, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The seconds are often left out. */
    private static String padded(String text) {
        return text.matches("\\d{8}T\\d{4}") ? text + "00" : text;
    }

    private static Optional<ForeignTime> sane(ForeignTime time) {
        int year = time.time().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(time) : Optional.empty();
    }

    /** The same moment by the clock of another zone. */
    LocalDateTime in(ZoneId other) {
        return wholeDay ? time : time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }

    /** This much later; a day is a day whatever the clock does. Empty for what is no length of time. */
    Optional<ForeignTime> plus(String length) {
        try {
            String text = length.strip();
            if (text.matches("P\\d{1,4}W")) {
                return Optional.of(with(time.plusWeeks(Long.parseLong(text.substring(1, text.length() - 1)))));
            }
            int clock = text.indexOf('T');
            LocalDateTime later = time;
            if (clock != 1) {
                later = later.plus(Period.parse(clock < 0 ? text : text.substring(0, clock)));
            }
            return Optional.of(with(clock < 0 ? later : later.plus(Duration.parse("P" + text.substring(clock)))));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    ForeignTime with(LocalDateTime other) {
        return new ForeignTime(other, zone, wholeDay);
    }
}
