package kompas.libraries.rooms.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.FreeTimes;
import kompas.libraries.rooms.web.RoomView.Bar;
import kompas.libraries.rooms.web.RoomView.Cell;
import kompas.libraries.rooms.web.RoomView.Day;
import kompas.libraries.rooms.web.RoomView.Line;
import kompas.libraries.rooms.web.RoomView.Part;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Days of a room, as everybody sees them: free, taken, or what takes place.
 *
 * @param path of the room's page, with the language
 */
record RoomCalendar(Page page, Room room, RoomWords words, String path, Instant now) {

    private static final int DAYS_OF_WEEK = 7;
    private static final int WHOLE = 1000;

    LocalDate today() {
        return words.times().day(now);
    }

    List<Day> week(LocalDate first, List<Occupied> occupied) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS_OF_WEEK)
                .map(day -> day(day, occupied))
                .toList();
    }

    private Day day(LocalDate date, List<Occupied> occupied) {
        List<Occupied> here = on(date, occupied);
        List<Slot> free = FreeTimes.on(date, room, occupied, words.zone(), now);
        Map<Slot, Line> lines = new TreeMap<>();
        here.forEach(each -> lines.put(each.slot(), taken(each)));
        free.forEach(each -> lines.put(each, free(date, each)));
        return new Day(
                date,
                words.times().weekday(date) + " " + words.times().brief(date),
                date.equals(today()),
                date.isBefore(today()),
                List.copyOf(lines.values()),
                bar(date, here, free));
    }

    private Line free(LocalDate date, Slot slot) {
        boolean bookable = !date.isBefore(today().plusDays(room.rules().notice()))
                && !date.isAfter(today().plusDays(room.rules().ahead()));
        return new Line(
                true,
                words.times().hours(slot),
                here("rooms.calendar.free"),
                bookable ? path + "/book?day=" + date + "&from=" + words.times().clock(slot.from()) : null);
    }

    private Line taken(Occupied occupied) {
        String closed = page.t().say("rooms.calendar.closed");
        Shown what = occupied.title()
                .map(title -> title.in(page.language()))
                .map(title -> occupied.closed()
                        ? new Shown(title.language(), closed + ": " + title.text(), title.fallback())
                        : title)
                .orElseGet(() -> here(occupied.closed() ? "rooms.calendar.closed" : "rooms.calendar.taken"));
        return new Line(
                false,
                words.times().hours(occupied.slot()),
                what,
                occupied.path().map(page::to).orElse(null));
    }

    private Shown here(String key) {
        return new Shown(page.language(), page.t().say(key), false);
    }

    /** From when the room opens, or something begins before, to when the last of it is over. */
    private @Nullable Bar bar(LocalDate date, List<Occupied> here, List<Slot> free) {
        Instant begin = date.atStartOfDay(words.zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(words.zone()).toInstant();
        List<Slot> all = Stream.concat(free.stream(), here.stream().map(Occupied::used))
                .map(slot -> cut(slot, begin, end))
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        Instant from =
                all.stream().map(Slot::from).min(Comparator.naturalOrder()).orElseThrow();
        Instant to = all.stream().map(Slot::to).max(Comparator.naturalOrder()).orElseThrow();
        List<Part> parts = here.stream()
                .map(each -> cut(each.used(), begin, end))
                .map(slot -> part(slot, from, to))
                .toList();
        Slot shown = new Slot(from, to);
        return new Bar(words.times().clock(from), words.times().hours(shown).split("–")[1], parts);
    }

    private static Slot cut(Slot slot, Instant begin, Instant end) {
        return new Slot(
                slot.from().isBefore(begin) ? begin : slot.from(), slot.to().isAfter(end) ? end : slot.to());
    }

    private static Part part(Slot slot, Instant from, Instant to) {
        double whole = Duration.between(from, to).toMinutes();
        int start = (int) Math.round(WHOLE * Duration.between(from, slot.from()).toMinutes() / whole);
        int length = (int) Math.round(WHOLE * slot.length().toMinutes() / whole);
        return new Part(start, Math.max(1, length));
    }

    /** Rows of weeks, Monday first. */
    List<List<Cell>> month(YearMonth month, List<Occupied> occupied) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            LocalDate first = monday;
            weeks.add(Stream.iterate(first, day -> day.plusDays(1))
                    .limit(DAYS_OF_WEEK)
                    .map(day -> YearMonth.from(day).equals(month) ? cell(day, occupied) : new Cell("", "", "", null))
                    .toList());
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    private Cell cell(LocalDate day, List<Occupied> occupied) {
        boolean over = day.isBefore(today());
        boolean any = !on(day, occupied).isEmpty();
        boolean free = !FreeTimes.on(day, room, occupied, words.zone(), now).isEmpty();
        String kind = over ? "over" : free ? any ? "partly" : "free" : any ? "full" : "shut";
        return new Cell(
                String.valueOf(day.getDayOfMonth()),
                page.t().say("rooms.calendar.day." + kind),
                kind,
                over || kind.equals("shut") ? null : path + "?week=" + day + "#d" + day);
    }

    private List<Occupied> on(LocalDate date, List<Occupied> occupied) {
        Instant begin = date.atStartOfDay(words.zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(words.zone()).toInstant();
        return occupied.stream()
                .filter(each ->
                        each.used().from().isBefore(end) && each.used().to().isAfter(begin))
                .toList();
    }

    List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day ->
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, page.t().locale()))
                .toList();
    }

    String named(YearMonth month) {
        String name =
                DateTimeFormatter.ofPattern("LLLL yyyy", page.t().locale()).format(month);
        return name.substring(0, 1).toUpperCase(page.t().locale()) + name.substring(1);
    }

    String named(LocalDate first) {
        return words.times().brief(first) + " – " + page.t().date(first.plusDays(DAYS_OF_WEEK - 1L));
    }
}
