package kompas.events.finding.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.events.ActivityId;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.DayRange;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.ListedDate;

/** Everything public that happens within some days. Never changes; another one takes its place. */
final class Programme {

    /** Beginnings to the second, as a position in a list says them. */
    static final Comparator<ListedDate> ORDER = Comparator.<ListedDate>comparingLong(
                    date -> date.starts().getEpochSecond())
            .thenComparing(date -> date.id().value());

    private final DayRange days;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<ActivityId, Shelved> byId = new LinkedHashMap<>();
    private final List<ListedDate> dates;

    /**
     * @param days what it reaches over
     * @param dates all that touches these days
     */
    Programme(DayRange days, List<ListedDate> dates) {
        this.days = days;
        this.dates = dates.stream().sorted(ORDER).toList();
        for (ListedDate date : this.dates) {
            byId.computeIfAbsent(date.activity().id(), unused -> Shelved.of(date.activity(), vocabulary))
                    .dates()
                    .add(date);
        }
    }

    boolean reaches(DayRange asked) {
        return !asked.from().isBefore(days.from()) && !asked.to().isAfter(days.to());
    }

    DayRange days() {
        return days;
    }

    Tally tally(Question question) {
        Tally tally = new Tally(question, vocabulary);
        byId.values().forEach(tally::add);
        return tally;
    }

    /** Every date that fits, each for itself. */
    List<ListedDate> all(Question question, int most) {
        return matching(dates.stream().filter(question::fits), question)
                .limit(most)
                .toList();
    }

    /** Every date between two moments. */
    List<ListedDate> between(Question question, Instant from, Instant to, int most) {
        Stream<ListedDate> meanwhile = dates.stream()
                .takeWhile(date -> date.starts().isBefore(to))
                .filter(date -> date.ends().isAfter(from));
        return matching(meanwhile, question).limit(most).toList();
    }

    /** Days are compared first: that leaves a few of many thousands. */
    private Stream<ListedDate> matching(Stream<ListedDate> some, Question question) {
        Map<ActivityFacet, boolean[]> numbers = question.numbers(vocabulary);
        Map<ActivityId, Boolean> known = new HashMap<>();
        Predicate<ListedDate> wanted = date ->
                known.computeIfAbsent(date.activity().id(), unused -> Tally.fits(shelved(date), question, numbers));
        return some.filter(wanted).filter(date -> !question.seats() || question.hasSeats(date));
    }

    /** A date as a line of a list, with what follows it. */
    Line line(ListedDate date, Question question) {
        return Following.line(date, shelved(date).dates(), question);
    }

    private Shelved shelved(ListedDate date) {
        return Objects.requireNonNull(byId.get(date.activity().id()));
    }
}
