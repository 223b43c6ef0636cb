package kompas.events.helping.web;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.events.helping.KeepingVolunteers;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** Hours as people type them: 2, 2:30, 2,5 and 2.5 are all more than two; 0 is not there at all. */
final class HoursTyped {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

    private HoursTyped() {}

    /** Empty for what is no such number, and for more than a day. */
    static OptionalInt minutes(@Nullable String typed) {
        String line = Typed.line(typed);
        Matcher clock = CLOCK.matcher(line);
        if (clock.matches()) {
            return sound(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
        }
        return DECIMAL.matcher(line).matches()
                ? sound((int) Math.round(Double.parseDouble(line.replace(',', '.')) * 60))
                : OptionalInt.empty();
    }

    private static OptionalInt sound(int minutes) {
        return minutes <= KeepingVolunteers.MOST_MINUTES ? OptionalInt.of(minutes) : OptionalInt.empty();
    }
}
