package kompas.events.planning;

import java.time.Duration;
import java.time.LocalDateTime;

/** One date as people read it on the clock of its place. */
record Slot(LocalDateTime starts, LocalDateTime ends) {

    /** The same so much later, by the clock. */
    Slot at(LocalDateTime start) {
        return new Slot(start, start.plus(Duration.between(starts, ends)));
    }
}
