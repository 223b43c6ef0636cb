package kompas.events.finding.programme;

import java.time.temporal.ChronoUnit;
import java.util.List;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.FoundActivities.Rhythm;
import kompas.events.finding.ListedDate;

/** How the dates of an activity follow one of them: told from the dates themselves, whatever rule made them. */
final class Following {

    private static final int LOOK_AHEAD = 8;
    private static final int WEEK = 7;

    private Following() {}

    static Line line(ListedDate date, List<ListedDate> all, Question question) {
        List<ListedDate> others = all.stream()
                .filter(other -> !other.cancelled() && other != date)
                .filter(other -> question.backwards()
                        ? !other.ends().isAfter(question.now())
                        : Programme.ORDER.compare(other, date) > 0)
                .toList();
        return new Line(date, question.isFull(date), rhythm(date, others, question), others.size());
    }

    private static Rhythm rhythm(ListedDate date, List<ListedDate> others, Question question) {
        if (others.isEmpty()) {
            return Rhythm.ONCE;
        }
        if (question.backwards() || date.cancelled() || others.size() < 2) {
            return Rhythm.SOME;
        }
        long shortest = Long.MAX_VALUE;
        ListedDate before = date;
        for (ListedDate next : others.subList(0, Math.min(LOOK_AHEAD, others.size()))) {
            long gap = ChronoUnit.DAYS.between(before.firstDay(), next.firstDay());
            if (gap == 0 || gap % WEEK != 0) {
                return Rhythm.SOME;
            }
            shortest = Math.min(shortest, gap);
            before = next;
        }
        if (shortest == WEEK) {
            return Rhythm.WEEKLY;
        }
        return shortest == 2 * WEEK ? Rhythm.FORTNIGHTLY : Rhythm.SOME;
    }
}
