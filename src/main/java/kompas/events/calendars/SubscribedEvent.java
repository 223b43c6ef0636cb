package kompas.events.calendars;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.shared.kernel.Coded;

/**
 * What became of an event of a subscribed calendar.
 *
 * @param starts as it stands there
 * @param reason of what cannot be understood, as a code: {@code too-long}
 * @param activity made of it, joined to, or looking alike
 */
public record SubscribedEvent(
        UUID id,
        String uid,
        Optional<String> title,
        Optional<String> starts,
        State state,
        Optional<String> reason,
        Optional<ActivityId> activity,
        Optional<String> digest) {

    /** When it begins, by the clock of its place; empty where that cannot be understood. */
    public Optional<LocalDateTime> begins() {
        try {
            return starts.map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What became of it. */
    public enum State implements Coded {
        /** An activity was made of it. */
        TAKEN,
        /** It is one that is there already. */
        JOINED,
        /** It looks like one that somebody entered by hand; people say whether it is. */
        ALIKE,
        /** It cannot be understood. */
        UNREADABLE,
        /** It stands in the calendar no more. */
        GONE;

        @Override
        public String key() {
            return "calendars.state." + code();
        }
    }
}
