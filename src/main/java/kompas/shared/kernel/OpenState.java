package kompas.shared.kernel;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Whether a place is open at one moment, and when that changes; empty when it never does or is too far off to know. */
public sealed interface OpenState {

    /** When this state ends: what is made from it must not be shown longer. */
    Optional<ZonedDateTime> changes();

    record Open(Optional<ZonedDateTime> closes) implements OpenState {
        @Override
        public Optional<ZonedDateTime> changes() {
            return closes;
        }
    }

    record Closed(Optional<ZonedDateTime> opens) implements OpenState {
        @Override
        public Optional<ZonedDateTime> changes() {
            return opens;
        }
    }
}
