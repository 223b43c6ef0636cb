package kompas.events.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of what is on. Of an activity with several dates the first that fits stands for all, and beside it the first that is
 * cancelled; on a single day every date stands for itself.
 *
 * @param days the days asked for, seen from today
 * @param today the day it is in the network's first country
 * @param total how many activities fit, on all pages together
 * @param ongoing what began before these days and still goes on, the first to end first, at most {@value #MOST_ONGOING}; on the
 *     first page only
 * @param lines in order of their beginning; of what is over, the latest first
 * @param facets counts of activities by facet and value, most first; a facet counts as if nothing of it were chosen
 */
public record FoundActivities(
        ActivityCriteria asked,
        DayRange days,
        LocalDate today,
        int total,
        List<Line> ongoing,
        List<Line> lines,
        Map<ActivityFacet, List<Count>> facets,
        Optional<Position> previous,
        Optional<Position> next) {

    public static final int MOST_ONGOING = 50;

    public FoundActivities {
        ongoing = List.copyOf(ongoing);
        lines = List.copyOf(lines);
        facets = Map.copyOf(facets);
    }

    public List<Count> counts(ActivityFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /**
     * A date.
     *
     * @param full whether nobody more gets a seat
     * @param rhythm how its further dates follow
     * @param more how many dates follow that are not cancelled; of what is over, how many were before
     */
    public record Line(ListedDate date, boolean full, Rhythm rhythm, int more) {}

    /** How dates follow each other. */
    public enum Rhythm {
        ONCE,
        WEEKLY,
        FORTNIGHTLY,
        SOME
    }

    /** How many activities have one value of a facet. */
    public record Count(String value, int count) {}
}
