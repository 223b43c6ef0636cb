package kompas.libraries.rooms;

import java.time.Duration;
import java.time.Instant;

/** From when until when somebody is in a room, without setting up and clearing. */
public record Slot(Instant from, Instant to) implements Comparable<Slot> {

    /** No booking is longer; a closure for building works may nearly be. */
    public static final Duration LONGEST = Duration.ofDays(400);

    public Slot {
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Ends before it begins, or lasts over 400 days: " + from + ", " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean touches(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    @Override
    public int compareTo(Slot other) {
        int order = from.compareTo(other.from);
        return order == 0 ? to.compareTo(other.to) : order;
    }
}
