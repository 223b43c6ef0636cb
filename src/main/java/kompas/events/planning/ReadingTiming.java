package kompas.events.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.events.planning.Recurrence.Unit;

/** Makes dates of what was typed, or says what to mend; one for each form that is sent. */
final class ReadingTiming {

    /** More dates than this nobody plans by hand, and no page can show. */
    static final int MOST_DATES = 400;

    private static final int LONGEST_DAYS = 366;
    private static final int MOST_EVERY = 52;

    /** A day, which ends with its year where it does not begin with it, and a time or two behind it. */
    private static final Pattern TIMED = Pattern.compile(
            "(.*\\d{4}(?:\\s?г\\.?)?|\\d{4}-\\d{1,2}-\\d{1,2}),?\\s+(?:kl\\.?\\s*|от\\s*|в\\s*)?(\\d{1,2}(?:[:.]\\d{2})?(?:\\s?ч\\.?)?)(?:\\s*[-–]\\s*(\\d{1,2}(?:[:.]\\d{2})?(?:\\s?ч\\.?)?))?");

    private final Answers answers;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<Problem> problems;
    private final boolean allDay;

    ReadingTiming(Answers answers, ZoneId zone, LocalDate today, List<Problem> problems) {
        this.answers = answers;
        this.zone = zone;
        this.today = today;
        this.problems = problems;
        this.allDay = answers.is("allday", "true");
    }

    /** What could be read; whether it is right stands in the problems. */
    Timing read() {
        if (answers.line("day").isEmpty() && answers.text("more").isEmpty()) {
            return none();
        }
        Optional<Slot> first = first();
        return switch (answers.line("times")) {
            case "series" -> first.map(this::series).orElseGet(this::none);
            case "dates" -> several(first);
            default -> single(first.stream().toList());
        };
    }

    private Timing none() {
        return single(List.of());
    }

    private Timing single(List<Slot> slots) {
        return new Timing(zone, allDay, Optional.empty(), false, slots);
    }

    private Optional<Slot> first() {
        Optional<LocalDate> day = day("day", answers.line("day"));
        LocalDate lastDay = answers.findLine("endday")
                .flatMap(typed -> day("endday", typed))
                .or(() -> day)
                .orElse(today);
        return day.flatMap(found -> slot("day", found, lastDay, answers.line("from"), answers.line("to")));
    }

    private Timing several(Optional<Slot> first) {
        List<Slot> slots = new ArrayList<>(first.stream().toList());
        for (String line : answers.lines("more")) {
            line(line).ifPresent(slots::add);
        }
        Set<LocalDateTime> seen = new LinkedHashSet<>();
        slots.removeIf(slot -> !seen.add(slot.starts()));
        slots.sort(Comparator.comparing(Slot::starts));
        if (slots.size() > MOST_DATES) {
            problems.add(Problem.of("more", "planning.problem.too-many", "count", slots.size()));
            return none();
        }
        return single(slots);
    }

    /** "3.12.2026 17:00-19:00", "3.12.2026 17-19", or the day alone at the usual time. */
    private Optional<Slot> line(String line) {
        Matcher timed = TIMED.matcher(line);
        if (!timed.matches()) {
            return day("more", line).flatMap(day -> slot("more", day, day, answers.line("from"), answers.line("to")));
        }
        String to = timed.group(3) == null ? "" : timed.group(3);
        return day("more", timed.group(1)).flatMap(day -> slot("more", day, day, timed.group(2), to));
    }

    private Optional<LocalDate> day(String field, String typed) {
        Optional<LocalDate> day = TypedDates.day(typed);
        if (day.isEmpty()) {
            problems.add(
                    typed.isEmpty()
                            ? Problem.of(field, "planning.problem.no-day")
                            : Problem.of(field, "planning.problem.not-a-day", "typed", typed));
        }
        return day;
    }

    private Optional<Slot> slot(String field, LocalDate day, LocalDate lastDay, String from, String to) {
        if (allDay) {
            return checked(
                    field, new Slot(day.atStartOfDay(), lastDay.plusDays(1).atStartOfDay()));
        }
        Optional<LocalTime> starts = clock(field.equals("day") ? "from" : field, from);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime start = day.atTime(starts.get());
        if (to.isEmpty() && !lastDay.equals(day)) {
            problems.add(Problem.of("to", "planning.problem.no-end"));
            return Optional.empty();
        }
        if (to.isEmpty()) {
            return checked(field, new Slot(start, start.plusHours(1)));
        }
        return clock(field.equals("day") ? "to" : field, to).flatMap(ends -> {
            boolean pastMidnight = lastDay.equals(day) && ends.isBefore(starts.get()) && ends.getHour() < 6;
            return checked(field, new Slot(start, (pastMidnight ? lastDay.plusDays(1) : lastDay).atTime(ends)));
        });
    }

    private Optional<LocalTime> clock(String field, String typed) {
        Optional<LocalTime> clock = TypedDates.clock(typed);
        if (clock.isEmpty()) {
            problems.add(
                    typed.isEmpty()
                            ? Problem.of(field, "planning.problem.no-time")
                            : Problem.of(field, "planning.problem.not-a-time", "typed", typed));
        }
        return clock;
    }

    private Optional<Slot> checked(String field, Slot slot) {
        if (!slot.ends().isAfter(slot.starts())) {
            problems.add(Problem.of(field.equals("day") ? "to" : field, "planning.problem.ends-first"));
            return Optional.empty();
        }
        if (ChronoUnit.DAYS.between(slot.starts(), slot.ends()) >= LONGEST_DAYS) {
            problems.add(Problem.of("endday", "planning.problem.too-long"));
            return Optional.empty();
        }
        if (!allDay && zone.getRules().getValidOffsets(slot.starts()).isEmpty()) {
            problems.add(Problem.of(
                    field.equals("day") ? "from" : field,
                    "planning.problem.no-such-hour",
                    "day",
                    slot.starts().toLocalDate()));
            return Optional.empty();
        }
        return Optional.of(slot);
    }

    private Timing series(Slot first) {
        Recurrence recurrence = recurrence(first);
        LocalDate horizon = recurrence.endless()
                ? later(first.starts().toLocalDate(), today).plusYears(1)
                : first.starts().toLocalDate().plusYears(MOST_DATES);
        List<LocalDateTime> dates = recurrence.dates(first.starts(), horizon, MOST_DATES + 1);
        if (dates.size() > MOST_DATES) {
            problems.add(Problem.of(
                    "lastday",
                    "planning.problem.series-too-long",
                    "day",
                    dates.get(MOST_DATES - 1).toLocalDate()));
            return none();
        }
        Set<LocalDate> left = exceptions();
        List<Slot> slots = dates.stream()
                .filter(date -> !left.contains(date.toLocalDate()))
                .map(first::at)
                .toList();
        if (slots.isEmpty()) {
            problems.add(Problem.of("lastday", "planning.problem.no-date-left"));
        }
        return new Timing(
                zone, allDay, Optional.of(recurrence.rule(first.starts(), zone)), recurrence.endless(), slots);
    }

    private Recurrence recurrence(Slot first) {
        Unit unit = Arrays.stream(Unit.values())
                .filter(each -> answers.is("unit", each.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Unit.WEEK);
        Set<DayOfWeek> weekdays = answers.chosen("weekday").stream()
                .flatMap(code -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(code)))
                .collect(Collectors.toCollection(TreeSet::new));
        weekdays.add(first.starts().getDayOfWeek());
        return new Recurrence(unit, every(), weekdays, answers.is("monthly", "weekday"), lastDay(first), times());
    }

    private int every() {
        int every = answers.number("every").orElse(answers.line("every").isEmpty() ? 1 : 0);
        if (every < 1 || every > MOST_EVERY) {
            problems.add(Problem.of("every", "planning.problem.every"));
            return 1;
        }
        return every;
    }

    private Optional<LocalDate> lastDay(Slot first) {
        if (!answers.is("ends", "day")) {
            return Optional.empty();
        }
        Optional<LocalDate> last = day("lastday", answers.line("lastday"));
        if (last.filter(day -> day.isBefore(first.starts().toLocalDate())).isPresent()) {
            problems.add(Problem.of("lastday", "planning.problem.series-ends-first"));
        }
        return last.or(() -> Optional.of(first.starts().toLocalDate()));
    }

    private OptionalInt times() {
        if (!answers.is("ends", "times")) {
            return OptionalInt.empty();
        }
        OptionalInt times = answers.number("count");
        if (times.isEmpty() || times.getAsInt() < 1 || times.getAsInt() > MOST_DATES) {
            problems.add(Problem.of("count", "planning.problem.count", "most", MOST_DATES));
            return OptionalInt.of(1);
        }
        return times;
    }

    private Set<LocalDate> exceptions() {
        return answers.lines("except").stream()
                .flatMap(line -> Arrays.stream(line.split("\\s*[,;]\\s*")))
                .flatMap(typed -> day("except", typed).stream())
                .collect(Collectors.toSet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
