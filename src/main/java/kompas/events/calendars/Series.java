package kompas.events.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.Occurrence;

/**
 * A series as calendars know it: one rule, what of it does not take place, and what of it is different. Only a series whose dates
 * are exactly those of its rule is one; any other is told date by date.
 *
 * @param rule RRULE with its end, without its name
 * @param first what the rule put first, by the clock of its place
 * @param length of its usual date, by the same clock
 * @param leftOut what the rule would put but is not there, by the same clock
 * @param different dates that moved, were cancelled a short while ago, or have something of their own
 * @param others dates that no rule put there
 */
record Series(
        String rule,
        LocalDateTime first,
        Duration length,
        List<LocalDateTime> leftOut,
        List<Occurrence> different,
        List<Occurrence> others) {

    private static final int MOST = 2000;

    /** @param since dates cancelled before this are left out, later ones told as cancelled */
    static Optional<Series> of(Activity activity, List<Occurrence> all, Instant since) {
        List<Occurrence> planned = all.stream()
                .filter(date -> date.plannedFor().isPresent())
                .sorted(Comparator.comparing(Series::ruled))
                .toList();
        Optional<RecurrenceRule> rule = activity.schedule().rule().flatMap(RecurrenceRule::read);
        if (rule.isEmpty() || planned.size() < 2) {
            return Optional.empty();
        }
        return new Making(activity, planned, since).of(rule.get(), all);
    }

    private static Instant ruled(Occurrence date) {
        return date.plannedFor().orElseThrow();
    }

    private record Making(Activity activity, List<Occurrence> planned, Instant since) {

        Optional<Series> of(RecurrenceRule rule, List<Occurrence> all) {
            LocalDateTime first = local(ruled(planned.getFirst()));
            LocalDateTime last = local(ruled(planned.getLast()));
            Map<Instant, LocalDateTime> expected = new LinkedHashMap<>();
            for (LocalDateTime date : rule.dates(first, first, last, MOST)) {
                expected.put(date.atZone(zone()).toInstant(), date);
            }
            Set<Instant> there = planned.stream().map(Series::ruled).collect(Collectors.toSet());
            if (!expected.keySet().containsAll(there)) {
                return Optional.empty();
            }
            Set<LocalDateTime> leftOut = new LinkedHashSet<>();
            expected.forEach((moment, date) -> {
                if (!there.contains(moment)) {
                    leftOut.add(date);
                }
            });
            planned.stream().filter(this::isLongCancelled).forEach(date -> leftOut.add(local(ruled(date))));
            Duration length = usualLength();
            return Optional.of(new Series(
                    rule.endless() + (activity.schedule().endless() ? "" : ";UNTIL=" + end(last)),
                    first,
                    length,
                    new ArrayList<>(leftOut),
                    planned.stream()
                            .filter(date -> !isLongCancelled(date) && isDifferent(date, length))
                            .toList(),
                    all.stream().filter(date -> date.plannedFor().isEmpty()).toList()));
        }

        /** RFC 5545: a date where the first is one, else in UTC. */
        private String end(LocalDateTime last) {
            return activity.schedule().allDay()
                    ? IcsLines.date(last.toLocalDate())
                    : IcsLines.moment(last.atZone(zone()).toInstant());
        }

        private boolean isLongCancelled(Occurrence date) {
            return !isOff() && date.cancelled() && !date.changed().isAfter(since);
        }

        private boolean isDifferent(Occurrence date, Duration length) {
            return !isOff() && date.cancelled()
                    || !date.starts().equals(ruled(date))
                    || !length(date).equals(length)
                    || date.note().isPresent()
                    || date.room().isPresent()
                            && !date.room().equals(activity.where().room());
        }

        /** Then the whole of it says so, and no date need. */
        private boolean isOff() {
            return activity.status() == ActivityStatus.CANCELLED;
        }

        private Duration usualLength() {
            return planned.stream()
                    .collect(Collectors.groupingBy(this::length, LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        /** By the clock on the wall, so that the night of a change of the clock counts as any other. */
        private Duration length(Occurrence date) {
            return Duration.between(local(date.starts()), local(date.ends()));
        }

        private LocalDateTime local(Instant moment) {
            return LocalDateTime.ofInstant(moment, zone());
        }

        private ZoneId zone() {
            return activity.schedule().zone();
        }
    }
}
