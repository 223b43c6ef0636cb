package kompas.events.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kompas.events.calendars.ForeignEvent.Slot;
import kompas.events.calendars.IcsComponent.Line;

/** Understands the events of a foreign calendar, each by itself: one that cannot be understood keeps no other. */
final class ForeignEvents {

    /** How far ahead dates are taken; a rule without end goes on as the calendar is read again. */
    private static final Duration AHEAD = Duration.ofDays(400);

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_DATES = 200;
    private static final int LONGEST_UID = 500;

    private final ZoneFinding zones;
    private final LocalDateTime from;
    private final LocalDateTime to;

    ForeignEvents(ZoneId own, Map<String, String> described, Clock clock) {
        this.zones = new ZoneFinding(own, described);
        this.from = LocalDateTime.now(clock.withZone(own)).minusDays(1);
        this.to = from.plus(AHEAD);
    }

    /** What became of reading one. */
    sealed interface Reading {

        String uid();

        record Understood(ForeignEvent event) implements Reading {
            @Override
            public String uid() {
                return event.uid();
            }
        }

        /** All of it is over, or farther ahead than anybody plans. */
        record OutOfReach(String uid) implements Reading {}

        /** @param reason as a code */
        record Unreadable(String uid, Optional<String> title, Optional<String> starts, String reason)
                implements Reading {}
    }

    /** The events of a calendar, each with what it says of single dates of its. */
    List<Reading> read(List<IcsComponent> components) {
        Map<String, List<IcsComponent>> byUid = new LinkedHashMap<>();
        for (IcsComponent component : components) {
            byUid.computeIfAbsent(uid(component), unused -> new ArrayList<>()).add(component);
        }
        List<Reading> readings = new ArrayList<>();
        byUid.forEach((uid, parts) -> readings.add(read(uid, parts)));
        return readings;
    }

    /** One without an id is known by what it says. */
    private static String uid(IcsComponent component) {
        String uid = component
                .text("UID")
                .orElseGet(() -> "none-" + component.text("SUMMARY").orElse("") + "-"
                        + component.first("DTSTART").map(Line::value).orElse(""));
        return uid.substring(0, Math.min(uid.length(), LONGEST_UID));
    }

    private Reading read(String uid, List<IcsComponent> parts) {
        IcsComponent main = parts.stream()
                .filter(part -> part.first("RECURRENCE-ID").isEmpty())
                .findFirst()
                .orElse(parts.getFirst());
        try {
            return understood(uid, main, parts);
        } catch (NotUnderstood e) {
            return new Reading.Unreadable(
                    uid, main.text("SUMMARY"), main.first("DTSTART").map(Line::value), e.reason);
        }
    }

    private Reading understood(String uid, IcsComponent main, List<IcsComponent> parts) throws NotUnderstood {
        if (parts.stream().anyMatch(part -> !part.whole())) {
            throw new NotUnderstood("cut-off");
        }
        String title = main.text("SUMMARY").orElseThrow(() -> new NotUnderstood("no-title"));
        ForeignTime starts = time(main, "DTSTART");
        Duration length = length(main, starts);
        Map<LocalDateTime, Slot> slots = new TreeMap<>();
        for (LocalDateTime date : dates(main, starts)) {
            slots.put(date, new Slot(date, date, date.plus(length), false));
        }
        for (IcsComponent part : parts) {
            if (part != main || main.first("RECURRENCE-ID").isPresent()) {
                override(part, starts.zone(), slots);
            }
        }
        List<Slot> within = slots.values().stream()
                .filter(slot -> slot.ends().isAfter(from) && slot.starts().isBefore(to))
                .limit(MOST_DATES)
                .toList();
        return within.isEmpty()
                ? new Reading.OutOfReach(uid)
                : new Reading.Understood(event(uid, title, main, starts, within));
    }

    private static ForeignEvent event(
            String uid, String title, IcsComponent main, ForeignTime starts, List<Slot> dates) {
        return new ForeignEvent(
                uid,
                title,
                main.text("DESCRIPTION"),
                main.text("LOCATION"),
                main.text("URL").filter(url -> url.matches("https?://\\S{1,480}")),
                isCancelled(main),
                starts.zone(),
                starts.wholeDay(),
                dates);
    }

    private Duration length(IcsComponent part, ForeignTime starts) throws NotUnderstood {
        LocalDateTime ends;
        Optional<Line> length = part.first("DURATION");
        if (part.first("DTEND").isPresent()) {
            ends = time(part, "DTEND").in(starts.zone());
        } else if (length.isPresent()) {
            ends = starts.plus(length.get().value())
                    .orElseThrow(() -> new NotUnderstood("no-time"))
                    .time();
        } else {
            ends = starts.wholeDay() ? starts.time().plusDays(1) : starts.time().plusHours(1);
        }
        if (ends.isBefore(starts.time())) {
            throw new NotUnderstood("ends-before");
        }
        Duration whole = Duration.between(starts.time(), ends);
        if (whole.compareTo(LONGEST) > 0) {
            throw new NotUnderstood("too-long");
        }
        if (whole.isZero()) {
            return starts.wholeDay() ? Duration.ofDays(1) : Duration.ofHours(1);
        }
        return whole;
    }

    /** Where rule and lists put it; of a rule without end those within reach. */
    private List<LocalDateTime> dates(IcsComponent main, ForeignTime starts) throws NotUnderstood {
        List<LocalDateTime> dates = new ArrayList<>(List.of(starts.time()));
        Optional<Line> line = main.first("RRULE");
        if (line.isPresent() && main.first("RECURRENCE-ID").isEmpty()) {
            RecurrenceRule rule = RecurrenceRule.read(line.get().value()).orElseThrow(() -> new NotUnderstood("rule"));
            LocalDateTime end = end(rule, line.get(), starts);
            LocalDateTime begin = from.minus(LONGEST);
            rule.dates(starts.time(), begin, end.isBefore(to) ? end : to, MOST_DATES + (int) LONGEST.toDays())
                    .forEach(dates::add);
        }
        for (Line more : main.all("RDATE")) {
            times(more).forEach(time -> dates.add(time.in(starts.zone())));
        }
        for (Line without : main.all("EXDATE")) {
            for (ForeignTime time : times(without)) {
                dates.removeIf(date -> time.wholeDay()
                        ? date.toLocalDate().equals(time.time().toLocalDate())
                        : date.equals(time.in(starts.zone())));
            }
        }
        return dates;
    }

    private LocalDateTime end(RecurrenceRule rule, Line line, ForeignTime starts) {
        return rule.until()
                .flatMap(until -> ForeignTime.read(line, until, zones))
                .map(until -> until.wholeDay() ? until.time().plusDays(1).minusSeconds(1) : until.in(starts.zone()))
                .orElse(to);
    }

    private List<ForeignTime> times(Line line) {
        List<ForeignTime> times = new ArrayList<>();
        for (String value : line.value().split(",", MOST_DATES * 10)) {
            String begin = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
            ForeignTime.read(line, begin, zones).ifPresent(times::add);
        }
        return times;
    }

    /** One date that is different; a rule within it would be a loop, and is passed over. */
    private void override(IcsComponent part, ZoneId zone, Map<LocalDateTime, Slot> slots) throws NotUnderstood {
        Optional<Line> which = part.first("RECURRENCE-ID");
        if (which.isEmpty()) {
            return; // the same once more: the first one counts
        }
        ForeignTime planned = ForeignTime.read(which.get(), which.get().value(), zones)
                .orElseThrow(() -> new NotUnderstood("no-time"));
        ForeignTime starts = time(part, "DTSTART");
        LocalDateTime was = planned.in(zone);
        LocalDateTime now = starts.in(zone);
        slots.put(was, new Slot(was, now, now.plus(length(part, starts)), isCancelled(part)));
    }

    private static boolean isCancelled(IcsComponent part) {
        return part.text("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent();
    }

    private ForeignTime time(IcsComponent part, String property) throws NotUnderstood {
        Line line = part.first(property).orElseThrow(() -> new NotUnderstood("no-time"));
        return ForeignTime.read(line, line.value(), zones).orElseThrow(() -> new NotUnderstood("no-such-time"));
    }

    private static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        NotUnderstood(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
