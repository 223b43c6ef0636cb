package kompas.events.finding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list of dates: behind the date {@code date} that begins at {@code starts}, or before it. What is added or taken
 * away elsewhere moves nothing past it.
 *
 * @param before whether the page ends before it, rather than begins behind it
 */
public record Position(Instant starts, UUID date, boolean before) {

    private static final Pattern FORM =
            Pattern.compile("(-?[0-9]{1,11})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static Optional<Position> read(String text, boolean before) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Position(
                        Instant.ofEpochSecond(Long.parseLong(parts.group(1))), UUID.fromString(parts.group(2)), before))
                : Optional.empty();
    }

    /** The name of its parameter in an address. */
    public String parameter() {
        return before ? "before" : "after";
    }

    public String value() {
        return starts.getEpochSecond() + "." + date;
    }
}
