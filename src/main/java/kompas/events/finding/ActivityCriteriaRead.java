package kompas.events.finding;

import java.util.List;

/**
 * Criteria as read from an address.
 *
 * @param criteria what could be understood
 * @param ignored what could not, shortened to what can be shown, at most ten
 */
public record ActivityCriteriaRead(ActivityCriteria criteria, List<String> ignored) {

    public ActivityCriteriaRead {
        ignored = List.copyOf(ignored);
    }
}
