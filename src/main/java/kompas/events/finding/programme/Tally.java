package kompas.events.finding.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.FoundActivities.Count;
import kompas.events.finding.ListedDate;
import org.jspecify.annotations.Nullable;

/** The answer to one question, activity by activity: the dates that stand for them, and counts. */
final class Tally {

    private static final String FREE = "free";
    private static final List<ActivityFacet> FACETS = List.of(ActivityFacet.values());

    private final Question question;
    private final Vocabulary vocabulary;
    private final Map<ActivityFacet, boolean[]> wanted;
    private final List<int[]> counts;
    private final List<ListedDate> ongoing = new ArrayList<>();
    private final List<ListedDate> lines = new ArrayList<>();
    private int withSeats;
    private int total;

    Tally(Question question, Vocabulary vocabulary) {
        this.question = question;
        this.vocabulary = vocabulary;
        this.wanted = question.numbers(vocabulary);
        this.counts = Stream.of(ActivityFacet.values())
                .map(facet -> new int[vocabulary.size(facet)])
                .toList();
    }

    /** Whether an activity has all that is wanted, seats aside. */
    static boolean fits(Shelved shelved, Question question, Map<ActivityFacet, boolean[]> wanted) {
        return question.means(shelved.activity())
                && wanted.entrySet().stream().allMatch(facet -> shelved.hasOne(facet.getKey(), facet.getValue()));
    }

    /** An activity that lacks one thing only is counted among what that facet would give if nothing of it were chosen. */
    void add(Shelved shelved) {
        List<ActivityFacet> lacking = lacking(shelved);
        if (lacking.size() > 1 || !question.means(shelved.activity())) {
            return;
        }
        Dates dates = new Dates(shelved);
        boolean seatless = question.seats() && dates.free == null;
        if (!dates.any() || seatless && !lacking.isEmpty()) {
            return;
        }
        if (!lacking.isEmpty()) {
            count(shelved, lacking.getFirst());
            return;
        }
        withSeats += dates.free == null ? 0 : 1;
        if (!seatless) {
            total++;
            FACETS.forEach(facet -> count(shelved, facet));
            dates.list();
        }
    }

    /** What it has nothing of that is wanted; more than two are as good as two. */
    private List<ActivityFacet> lacking(Shelved shelved) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<ActivityFacet> lacking = new ArrayList<>(2);
        for (Map.Entry<ActivityFacet, boolean[]> facet : wanted.entrySet()) {
            if (lacking.size() < 2 && !shelved.hasOne(facet.getKey(), facet.getValue())) {
                lacking.add(facet.getKey());
            }
        }
        return lacking;
    }

    private void count(Shelved shelved, ActivityFacet facet) {
        int[] numbers = counts.get(facet.ordinal());
        for (int code : shelved.codes(facet)) {
            numbers[code]++;
        }
    }

    int total() {
        return total;
    }

    List<ListedDate> ongoing() {
        return ongoing;
    }

    /** Once everything is added: the next to come first, of what is over the latest. */
    void sort() {
        lines.sort(question.backwards() ? Programme.ORDER.reversed() : Programme.ORDER);
    }

    List<ListedDate> lines() {
        return lines;
    }

    Map<ActivityFacet, List<Count>> counts() {
        Map<ActivityFacet, List<Count>> facets = new EnumMap<>(ActivityFacet.class);
        FACETS.forEach(facet -> facets.put(facet, counted(facet, counts.get(facet.ordinal()))));
        facets.put(ActivityFacet.SEATS, withSeats == 0 ? List.of() : List.of(new Count(FREE, withSeats)));
        facets.remove(ActivityFacet.ORGANISATION);
        return facets;
    }

    private List<Count> counted(ActivityFacet facet, int[] numbers) {
        return IntStream.range(0, numbers.length)
                .filter(number -> numbers[number] > 0)
                .mapToObj(number -> new Count(vocabulary.value(facet, number), numbers[number]))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    /** The dates of one activity that fit: all on a single day, else the first of each kind. */
    private final class Dates {

        private final List<ListedDate> each = question.days().isOneDay() ? new ArrayList<>(1) : List.of();
        private @Nullable ListedDate planned;
        private @Nullable ListedDate cancelled;
        private @Nullable ListedDate free;

        Dates(Shelved shelved) {
            List<ListedDate> all = question.backwards() ? shelved.dates().reversed() : shelved.dates();
            for (ListedDate date : all) {
                if (question.fits(date)) {
                    take(date);
                }
            }
        }

        private void take(ListedDate date) {
            if (question.days().isOneDay()) {
                each.add(date);
            }
            if (date.cancelled()) {
                cancelled = cancelled == null ? date : cancelled;
                return;
            }
            planned = planned == null ? date : planned;
            free = free == null && question.hasSeats(date) ? date : free;
        }

        boolean any() {
            return planned != null || cancelled != null;
        }

        void list() {
            if (question.seats()) {
                put(free);
            } else if (question.days().isOneDay()) {
                each.forEach(this::put);
            } else {
                put(planned);
                put(cancelled);
            }
        }

        private void put(@Nullable ListedDate date) {
            if (date == null) {
                return;
            }
            boolean began = !question.backwards()
                    && date.firstDay().isBefore(question.days().from());
            (began ? ongoing : lines).add(date);
        }
    }
}
