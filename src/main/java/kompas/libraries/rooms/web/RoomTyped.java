package kompas.libraries.rooms.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type into the forms of rooms, made fit to keep. */
final class RoomTyped {

    /** Letters that are not seen but turn others around or hide them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t]]");

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d ()/.-]{4,38}");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final int LONGEST_ADDRESS = 254;

    private RoomTyped() {}

    /** One line without letters nobody sees; empty for nothing. */
    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** Several lines without letters nobody sees; empty for nothing. */
    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    static boolean isAddress(String typed) {
        return typed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(typed).matches();
    }

    static boolean isPhone(String typed) {
        return PHONE.matcher(typed).matches();
    }

    /** Empty for a day there is not, such as 31 February. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return line(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(line(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 9, 9.30, 09:30 and 24:00, which is midnight. */
    static Optional<LocalTime> time(@Nullable String typed) {
        Matcher matcher = CLOCK.matcher(line(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** A whole number from 1 to {@code most}; empty for anything else. */
    static OptionalInt number(@Nullable String typed, int most) {
        try {
            int number = Integer.parseInt(line(typed));
            return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return line(typed).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(line(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
