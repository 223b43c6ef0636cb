package kompas.shared.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a place is open: a regular week and the days that differ from it. All times are local times of the place; the
 * zone is the asker's to know.
 *
 * <p>A span belongs to the day it starts on. One that ends at or before its start ends the next day, and a special day
 * does not cut short what began the evening before.
 *
 * @param week the spans of each weekday in order, days that stay closed left out
 * @param specials holidays, closures, other hours; of several that cover a day the dated beat the yearly, then the
 *     first counts
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> week, List<Special> specials) {

    /** How far ahead a next opening or closing is looked for; past it the answer is "not known". */
    private static final int DAYS_AHEAD = 400;

    public OpeningHours {
        Map<DayOfWeek, List<Span>> open = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                open.put(day, inOrder(spans));
            }
        });
        week = Collections.unmodifiableMap(open);
        specials = List.copyOf(specials);
    }

    /** A regular week without special days. */
    public static OpeningHours weekly(Map<DayOfWeek, List<Span>> week) {
        return new OpeningHours(week, List.of());
    }

    /** Whether nothing at all is said: never open and no special day. */
    public boolean isEmpty() {
        return week.isEmpty() && specials.isEmpty();
    }

    /** The spans that start on {@code date}, and the special day they come from if it is one. */
    public Day on(LocalDate date) {
        Optional<Special> special = specials.stream()
                .filter(candidate -> candidate.covers(date))
                .min(Comparator.comparing(Special::yearly));
        List<Span> spans =
                special.map(Special::spans).orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
        return new Day(date, spans, special);
    }

    /** {@code days} days from {@code first} on. */
    public List<Day> from(LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days)).map(this::on).toList();
    }

    /** The special days that touch the {@code days} days from {@code first} on, earliest first, with dates of this year. */
    public List<Special> specialsFrom(LocalDate first, int days) {
        LocalDate last = first.plusDays(days - 1L);
        return specials.stream()
                .flatMap(special -> special.occurringBetween(first, last))
                .sorted(Comparator.comparing(Special::from))
                .toList();
    }

    /** The regular week as people write it: neighbouring days with equal hours are one row, closed days included. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> spans = week.getOrDefault(day, List.of());
            if (!rows.isEmpty() && rows.getLast().spans().equals(spans)) {
                rows.set(rows.size() - 1, new Row(rows.getLast().first(), day, spans));
            } else {
                rows.add(new Row(day, day, spans));
            }
        }
        return List.copyOf(rows);
    }

    /**
     * Whether it is open at {@code moment}, and until when that stays so. Where a clock change skips a time the later
     * one is meant, where it repeats one the first.
     */
    public OpenState at(Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        Instant closes = Instant.MIN;
        for (Day day : from(today.minusDays(1), DAYS_AHEAD)) {
            for (Span span : day.spans()) {
                ZonedDateTime opening = span.opening(day.date(), zone);
                Instant closing = span.closing(day.date(), zone).toInstant();
                boolean open = closes.isAfter(moment);
                if (!closing.isAfter(opening.toInstant())) {
                    continue;
                }
                if (open && opening.toInstant().isAfter(closes)) {
                    return new OpenState.Open(Optional.of(closes.atZone(zone)));
                }
                if (!open && closing.isAfter(moment) && opening.toInstant().isAfter(moment)) {
                    return new OpenState.Closed(Optional.of(opening));
                }
                closes = closing.isAfter(closes) ? closing : closes;
            }
        }
        return stateAtEnd(closes, moment, today, zone);
    }

    private static OpenState stateAtEnd(Instant closes, Instant moment, LocalDate today, ZoneId zone) {
        if (!closes.isAfter(moment)) {
            return new OpenState.Closed(Optional.empty());
        }
        ZonedDateTime end = closes.atZone(zone);
        boolean endless = end.toLocalDate().isAfter(today.plusDays(DAYS_AHEAD - 3L));
        return new OpenState.Open(endless ? Optional.empty() : Optional.of(end));
    }

    private static List<Span> inOrder(List<Span> spans) {
        List<Span> sorted =
                spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Span before = sorted.get(i - 1);
            if (before.pastMidnight() || before.to().isAfter(sorted.get(i).from())) {
                throw new IllegalArgumentException("Opening times overlap: " + sorted);
            }
        }
        return sorted;
    }

    /**
     * One stretch of being open.
     *
     * @param to exclusive; at or before {@code from} it is a time of the next day, so {@code 00:00} is midnight and
     *     {@code 00:00–00:00} the whole day
     */
    public record Span(LocalTime from, LocalTime to) {

        public static Span of(String from, String to) {
            return new Span(LocalTime.parse(from), LocalTime.parse(to.equals("24:00") ? "00:00" : to));
        }

        /** Whether it ends on the day after the one it starts on; ending exactly at midnight counts. */
        public boolean pastMidnight() {
            return !to.isAfter(from);
        }

        ZonedDateTime opening(LocalDate date, ZoneId zone) {
            return ZonedDateTime.of(date, from, zone);
        }

        ZonedDateTime closing(LocalDate date, ZoneId zone) {
            return ZonedDateTime.of(pastMidnight() ? date.plusDays(1) : date, to, zone);
        }
    }

    /**
     * Days with hours of their own.
     *
     * @param to the last of them, {@code from} for a single day
     * @param yearly whether the same days of every year are meant, whatever year {@code from} names
     * @param spans the hours of each of these days; empty means closed
     * @param note what the occasion is: Christmas, stocktaking
     */
    public record Special(
            LocalDate from, LocalDate to, boolean yearly, List<Span> spans, Optional<LocalizedText> note) {

        public Special {
            spans = inOrder(spans);
            if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
                throw new IllegalArgumentException("Special days end before they start or last over a year: " + from);
            }
        }

        public boolean closed() {
            return spans.isEmpty();
        }

        boolean covers(LocalDate date) {
            return occurringBetween(date, date).findAny().isPresent();
        }

        Stream<Special> occurringBetween(LocalDate first, LocalDate last) {
            Stream<Special> occurrences = yearly
                    ? Stream.iterate(first.getYear() - 1, year -> year <= last.getYear(), year -> year + 1)
                            .map(this::inYear)
                    : Stream.of(this);
            return occurrences.filter(one -> !one.from.isAfter(last) && !one.to.isBefore(first));
        }

        private Special inYear(int year) {
            int years = year - from.getYear();
            return new Special(from.plusYears(years), to.plusYears(years), true, spans, note);
        }
    }

    /** One day of the calendar: its spans, and the special days it is one of. */
    public record Day(LocalDate date, List<Span> spans, Optional<Special> special) {}

    /** Neighbouring weekdays with equal hours. */
    public record Row(DayOfWeek first, DayOfWeek last, List<Span> spans) {}
}
