package kompas.events.planning;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When an activity takes place.
 *
 * @param rule RRULE of RFC 5545 without its name; empty when each date was put down by hand
 * @param endless the rule has no end, and the slots are those of a year
 * @param slots every date, the first one first; none while nobody knows yet
 */
record Timing(ZoneId zone, boolean allDay, Optional<String> rule, boolean endless, List<Slot> slots) {

    Timing {
        slots = List.copyOf(slots);
    }

    /** The same with other dates. */
    Timing with(List<Slot> others) {
        return new Timing(zone, allDay, rule, endless, others);
    }
}
