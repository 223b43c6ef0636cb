package kompas.events.finding.programme;

import java.util.List;
import java.util.Optional;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Position;

/**
 * One page out of a list.
 *
 * @param previous where the page before ends
 * @param next where the page after begins
 */
record ListCut(List<ListedDate> page, Optional<Position> previous, Optional<Position> next) {

    /** @param sorted by their beginning; backwards the latest first */
    static ListCut of(List<ListedDate> sorted, Optional<Position> place, boolean backwards, int most) {
        boolean before = place.map(Position::before).orElse(false);
        int at = place.map(one -> index(sorted, one, backwards)).orElse(0);
        int from = before ? Math.max(0, at - most) : at;
        int to = before ? at : (int) Math.min(sorted.size(), (long) at + most);
        List<ListedDate> page = List.copyOf(sorted.subList(from, to));
        return new ListCut(
                page,
                from > 0 && !page.isEmpty() ? Optional.of(page.getFirst().position(true)) : Optional.empty(),
                to < sorted.size() && !page.isEmpty()
                        ? Optional.of(page.getLast().position(false))
                        : Optional.empty());
    }

    /** How many lie before the position; the date that stands there, if it still does, only where the page begins behind it. */
    private static int index(List<ListedDate> sorted, Position place, boolean backwards) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = backwards ? -compare(sorted.get(middle), place) : compare(sorted.get(middle), place);
            if (compared < 0 || compared == 0 && !place.before()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compare(ListedDate date, Position place) {
        int seconds =
                Long.compare(date.starts().getEpochSecond(), place.starts().getEpochSecond());
        return seconds == 0 ? date.id().value().compareTo(place.date()) : seconds;
    }
}
