package kompas.events.finding.programme;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.DayRange;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Nearby;

/**
 * What is asked of a programme, in its own terms.
 *
 * @param worded the activities that have the words asked for; empty when no words are
 * @param wanted the values wanted of each facet but the seats, as a programme writes them
 * @param near around which place
 * @param seats whether only dates with free seats will do
 * @param days which days
 * @param span what of those days counts
 * @param now the moment it is asked
 * @param full the dates on which nobody more gets a seat
 */
record Question(
        Optional<Set<UUID>> worded,
        Map<ActivityFacet, List<String>> wanted,
        Optional<Nearby> near,
        boolean seats,
        DayRange days,
        Span span,
        Instant now,
        Set<UUID> full) {

    Question {
        wanted = Map.copyOf(wanted);
    }

    enum Span {
        /** What is not over yet. */
        AHEAD,
        /** What is over, the latest first. */
        OVER,
        /** Everything. */
        ALL
    }

    /** Whether an activity has the words and lies where it is asked for. */
    boolean means(ListedActivity activity) {
        return worded.map(ids -> ids.contains(activity.id().value())).orElse(true)
                && near.map(place -> place.holds(activity.point())).orElse(true);
    }

    boolean backwards() {
        return span == Span.OVER;
    }

    boolean fits(ListedDate date) {
        if (!date.touches(days)) {
            return false;
        }
        return switch (span) {
            case AHEAD -> date.ends().isAfter(now);
            case OVER -> !date.ends().isAfter(now);
            case ALL -> true;
        };
    }

    boolean isFull(ListedDate date) {
        return full.contains(date.id().value());
    }

    /** Whether somebody who decides now still gets in. */
    boolean hasSeats(ListedDate date) {
        return !date.cancelled() && !isFull(date);
    }

    Question on(DayRange other, Span counted) {
        return new Question(worded, wanted, near, seats, other, counted, now, full);
    }

    /** The wanted values in the numbers of a programme. */
    Map<ActivityFacet, boolean[]> numbers(Vocabulary vocabulary) {
        Map<ActivityFacet, boolean[]> numbers = new EnumMap<>(ActivityFacet.class);
        wanted.forEach((facet, values) -> numbers.put(facet, vocabulary.wanted(facet, values)));
        return numbers;
    }
}
