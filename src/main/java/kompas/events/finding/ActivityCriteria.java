package kompas.events.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader asks for; the same record stands behind the list, its month and its map, feeds and embedded lists. Read from an
 * address by {@link #read} and written back by {@link #toQuery}.
 *
 * @param q words, at most {@value #LONGEST_QUESTION} characters; empty for everything
 * @param chosen the values chosen of each facet, in the order chosen; facets without a choice are absent
 * @param near around which place
 * @param period days as people name them; {@link Period#COMING} where {@code from} or {@code to} say which
 * @param from the first day, by the calendar of each activity's place
 * @param to the last day, itself too
 * @param month which month is shown as one; the present one when empty
 * @param position where in the list a page begins or ends
 */
public record ActivityCriteria(
        String q,
        Map<ActivityFacet, List<String>> chosen,
        Optional<Nearby> near,
        Period period,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        AgendaView view,
        Optional<YearMonth> month,
        Optional<Position> position) {

    public static final int LONGEST_QUESTION = 200;

    public ActivityCriteria {
        Map<ActivityFacet, List<String>> copy = new EnumMap<>(ActivityFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, values.stream().distinct().toList());
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        if (period != Period.PAST && (from.isPresent() || to.isPresent())) {
            period = Period.COMING;
        }
    }

    /** Everything to come. */
    public static ActivityCriteria everything() {
        return new ActivityCriteria(
                "",
                Map.of(),
                Optional.empty(),
                Period.COMING,
                Optional.empty(),
                Optional.empty(),
                AgendaView.LIST,
                Optional.empty(),
                Optional.empty());
    }

    /** What the parameters of an address say; what they say wrongly is left out and told. */
    public static ActivityCriteriaRead read(Map<String, ? extends List<String>> parameters) {
        return ActivityCriteriaReading.of(parameters);
    }

    public List<String> chosen(ActivityFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(ActivityFacet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** Whether anything is asked for but which days. */
    public boolean isNarrowed() {
        return !q.isEmpty() || !chosen.isEmpty() || near.isPresent();
    }

    /** Whether every day to come is asked for. */
    public boolean isEveryDay() {
        return period == Period.COMING && from.isEmpty() && to.isEmpty();
    }

    /** Whether nothing at all is asked for. */
    public boolean isEmpty() {
        return !isNarrowed() && isEveryDay();
    }

    /** Whether what is over is asked for, the latest first. */
    public boolean isPast() {
        return period == Period.PAST;
    }

    /** The days asked for, seen from {@code today}. */
    public DayRange days(LocalDate today) {
        DayRange usual = period.days(today);
        LocalDate last = to.orElse(usual.to());
        LocalDate first = from.orElseGet(
                () -> to.filter(end -> end.isBefore(usual.from())).orElse(usual.from()));
        return new DayRange(first, last);
    }

    /** The same with other words, from the first page. */
    public ActivityCriteria asking(String words) {
        return new ActivityCriteria(words, chosen, near, period, from, to, view, month, Optional.empty());
    }

    /** The same with one value more, from the first page. */
    public ActivityCriteria with(ActivityFacet facet, String value) {
        List<String> values = new ArrayList<>(chosen(facet));
        values.add(value);
        return choosing(facet, values);
    }

    /** The same with one value less, from the first page. */
    public ActivityCriteria without(ActivityFacet facet, String value) {
        return choosing(
                facet,
                chosen(facet).stream().filter(other -> !other.equals(value)).toList());
    }

    /** The same with exactly these values of one facet, from the first page; none opens the facet. */
    public ActivityCriteria choosing(ActivityFacet facet, List<String> values) {
        Map<ActivityFacet, List<String>> more = new EnumMap<>(ActivityFacet.class);
        more.putAll(chosen);
        more.put(facet, values);
        return new ActivityCriteria(q, more, near, period, from, to, view, month, Optional.empty());
    }

    /** The same around another place, or anywhere, from the first page. */
    public ActivityCriteria around(Optional<Nearby> place) {
        return new ActivityCriteria(q, chosen, place, period, from, to, view, month, Optional.empty());
    }

    /** The same on other days, from the first page. */
    public ActivityCriteria during(Period other) {
        return new ActivityCriteria(
                q, chosen, near, other, Optional.empty(), Optional.empty(), view, month, Optional.empty());
    }

    /** The same from one day to another, from the first page. */
    public ActivityCriteria between(LocalDate first, LocalDate last) {
        return new ActivityCriteria(
                q, chosen, near, Period.COMING, Optional.of(first), Optional.of(last), view, month, Optional.empty());
    }

    public ActivityCriteria on(LocalDate day) {
        return between(day, day);
    }

    public ActivityCriteria seenAs(AgendaView other) {
        return new ActivityCriteria(q, chosen, near, period, from, to, other, month, Optional.empty());
    }

    /** The same as another month; a day chosen in the former is no longer. */
    public ActivityCriteria inMonth(YearMonth other) {
        return new ActivityCriteria(
                q,
                chosen,
                near,
                Period.COMING,
                Optional.empty(),
                Optional.empty(),
                AgendaView.MONTH,
                Optional.of(other),
                Optional.empty());
    }

    public ActivityCriteria inNoMonth() {
        return new ActivityCriteria(q, chosen, near, period, from, to, view, Optional.empty(), position);
    }

    public ActivityCriteria at(Optional<Position> place) {
        return new ActivityCriteria(q, chosen, near, period, from, to, view, month, place);
    }

    /** As a query string without the question mark, parameters in a fixed order, usual values left out. */
    public String toQuery() {
        return ActivityCriteriaWriting.query(this);
    }
}
