package kompas.events.finding.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final NavigableMap<LocalDate, List<ListedDate>> byFirstDay = new TreeMap<>();
    /** What is not over on the day it begins: seldom, and the only ones that can be there on later days. */
    private final List<ListedDate> lasting;

    /**
     * @param days what it reaches over
     * @param dates all that touches these days
     */
    Programme(DayRange days, List<ListedDate> dates) {
        this.days = days;
        this.dates = dates.stream().sorted(ORDER).toList();
        this.lasting = this.dates.stream()
                .filter(date -> date.lastDay().isAfter(date.firstDay()))
                .toList();
        for (ListedDate date : this.dates) {
            byFirstDay
                    .computeIfAbsent(date.firstDay(), unused -> new ArrayList<>())
                    .add(date);
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

    /** In order. */
    List<ListedDate> dates() {
        return dates;
    }

    Tally tally(Question question) {
        Tally tally = new Tally(question, vocabulary);
        touched(question.days()).forEach(tally::add);
        tally.sort();
        return tally;
    }

    private Collection<Shelved> touched(DayRange days) {
        return days.hasEnd()
                ? touching(days).map(this::shelved).collect(Collectors.toCollection(LinkedHashSet::new))
                : byId.values();
    }

    /** All that is there on some of these days, in order. */
    private Stream<ListedDate> touching(DayRange asked) {
        if (asked.from().isAfter(asked.to())) {
            return Stream.empty();
        }
        Stream<ListedDate> begun =
                lasting.stream().filter(date -> date.firstDay().isBefore(asked.from()) && date.touches(asked));
        Stream<ListedDate> beginning = byFirstDay.subMap(asked.from(), true, asked.to(), true).values().stream()
                .flatMap(List::stream);
        return Stream.concat(begun, beginning).sorted(ORDER);
    }

    /** Every date that fits, each for itself. */
    List<ListedDate> all(Question question, int most) {
        return matching(touching(question.days()).filter(question::fits), question)
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
