package kompas.events.finding;

import java.util.List;
import java.util.Optional;

/**
 * Criteria as read from an address.
 *
 * @param criteria what could be understood
 * @param ignored what could not, shortened to what can be shown, at most ten
 * @param unknownPlace the name of a place that nobody knows
 */
public record ActivityCriteriaRead(ActivityCriteria criteria, List<String> ignored, Optional<String> unknownPlace) {

    public ActivityCriteriaRead {
        ignored = List.copyOf(ignored);
    }
}
