package kompas.events.finding.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Position;

/**
 * One page out of a list in no order: of twenty thousand only the thirty shown are put in order.
 *
 * @param previous where the page before ends
 * @param next where the page after begins
 */
record ListCut(List<ListedDate> page, Optional<Position> previous, Optional<Position> next) {

    static ListCut of(List<ListedDate> all, Optional<Position> place, boolean backwards, int most) {
        boolean before = place.map(Position::before).orElse(false);
        boolean rising = backwards == before; // whether what lies away from the position begins later than it
        Comparator<ListedDate> away = rising ? Programme.ORDER : Programme.ORDER.reversed();
        PriorityQueue<ListedDate> nearest = new PriorityQueue<>(Math.min(all.size(), most) + 2, away.reversed());
        boolean behind = false;
        for (ListedDate date : all) {
            if (place.isPresent() && !beyond(date, place.get(), rising)) {
                behind = true;
                continue;
            }
            if (nearest.size() <= most) {
                nearest.add(date);
            } else if (away.compare(date, nearest.element()) < 0) {
                nearest.remove();
                nearest.add(date);
            }
        }
        List<ListedDate> page = nearest.stream().sorted(away).limit(most).toList();
        boolean more = nearest.size() > most;
        return before ? cut(page.reversed(), more, behind) : cut(page, behind, more);
    }

    private static ListCut cut(List<ListedDate> page, boolean previous, boolean next) {
        return new ListCut(
                page,
                previous && !page.isEmpty() ? Optional.of(page.getFirst().position(true)) : Optional.empty(),
                next && !page.isEmpty() ? Optional.of(page.getLast().position(false)) : Optional.empty());
    }

    private static boolean beyond(ListedDate date, Position place, boolean rising) {
        int seconds =
                Long.compare(date.starts().getEpochSecond(), place.starts().getEpochSecond());
        int compared = seconds == 0 ? date.id().value().compareTo(place.date()) : seconds;
        return rising ? compared > 0 : compared < 0;
    }
}
