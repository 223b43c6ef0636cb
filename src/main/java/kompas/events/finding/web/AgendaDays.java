package kompas.events.finding.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.DayRange;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Period;
import kompas.events.finding.web.MonthView.Cell;
import kompas.events.finding.web.MonthView.Some;
import kompas.events.finding.web.WeekStrip.Day;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Weeks and months with what is on each day. */
@Component
class AgendaDays {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int SHOWN_IN_A_CELL = 3;

    private final FindingActivities finding;

    AgendaDays(FindingActivities finding) {
        this.finding = finding;
    }

    /** Seven days from today on, or as many weeks before or after that as the first day asked for is away. */
    WeekStrip week(ActivityCriteria criteria, Page page) {
        LocalDate today = finding.today();
        long away = criteria.from()
                .map(day -> Math.floorDiv(ChronoUnit.DAYS.between(today, day), DAYS_OF_A_WEEK))
                .orElse(0L);
        LocalDate first = today.plusWeeks(away);
        DayRange week = new DayRange(first, first.plusDays(DAYS_OF_A_WEEK - 1L));
        Map<LocalDate, Integer> counts = finding.counts(criteria, week);
        List<Day> days = IntStream.range(0, DAYS_OF_A_WEEK)
                .mapToObj(first::plusDays)
                .map(day -> day(day, today, counts.getOrDefault(day, 0), criteria, page))
                .toList();
        Text t = page.t();
        return new WeekStrip(
                t.say(
                        "finding.week.label",
                        "from",
                        DayWords.shortly(week.from(), today, t),
                        "to",
                        DayWords.shortly(week.to(), today, t)),
                days,
                weekLink("finding.week.before", week.from().minusDays(DAYS_OF_A_WEEK), criteria, page),
                weekLink("finding.week.after", week.from().plusDays(DAYS_OF_A_WEEK), criteria, page));
    }

    private static Link weekLink(String key, LocalDate first, ActivityCriteria criteria, Page page) {
        return Link.to(
                page.t().say(key),
                AgendaAddresses.of(criteria.between(first, first.plusDays(DAYS_OF_A_WEEK - 1L)), page));
    }

    /** A day that is chosen leads back to all days. */
    private static Day day(LocalDate day, LocalDate today, int count, ActivityCriteria criteria, Page page) {
        boolean chosen = isChosen(day, criteria);
        ActivityCriteria there = chosen ? criteria.during(Period.COMING) : criteria.on(day);
        return new Day(
                day,
                DayWords.weekday(day, page.t()),
                page.t().say("finding.day.count", "day", DayWords.named(day, today, page.t()), "count", count),
                AgendaAddresses.of(there, page),
                count,
                chosen,
                day.equals(today),
                day.isBefore(today));
    }

    private static boolean isChosen(LocalDate day, ActivityCriteria criteria) {
        return criteria.from().equals(criteria.to())
                && criteria.from().filter(day::equals).isPresent();
    }

    /** The month asked for, day by day; the dates of the day chosen stand below it. */
    MonthView month(ActivityCriteria criteria, Page page) {
        LocalDate today = finding.today();
        YearMonth month =
                criteria.month().or(() -> criteria.from().map(YearMonth::from)).orElse(YearMonth.from(today));
        DayRange whole = new DayRange(month.atDay(1), month.atEndOfMonth());
        Map<LocalDate, List<ListedDate>> byDay = new TreeMap<>();
        finding.during(criteria, whole).stream()
                .filter(date -> whole.has(date.firstDay()))
                .forEach(date -> byDay.computeIfAbsent(date.firstDay(), unused -> new ArrayList<>())
                        .add(date));
        LocalDate chosen = chosen(criteria, whole, byDay, today);
        List<List<LocalDate>> weeks = weeks(whole);
        return new MonthView(
                month,
                DayWords.month(month, page.t()),
                weekdays(weeks.getFirst(), page),
                weeks.stream()
                        .map(week -> week.stream()
                                .map(day -> cell(day, whole, byDay.getOrDefault(day, List.of()), criteria, page))
                                .map(cell -> cell.marked(
                                        cell.day().equals(chosen), cell.day().equals(today)))
                                .toList())
                        .toList(),
                monthLink(month.minusMonths(1), criteria, page),
                monthLink(month.plusMonths(1), criteria, page),
                chosen,
                byDay.getOrDefault(chosen, List.of()));
    }

    /** Whole weeks, with the days of other months at both ends. */
    private static List<List<LocalDate>> weeks(DayRange month) {
        List<List<LocalDate>> weeks = new ArrayList<>();
        for (LocalDate monday = month.from().with(DayOfWeek.MONDAY);
                !monday.isAfter(month.to());
                monday = monday.plusDays(DAYS_OF_A_WEEK)) {
            weeks.add(monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK)).toList());
        }
        return weeks;
    }

    private static List<String> weekdays(List<LocalDate> week, Page page) {
        return week.stream().map(day -> DayWords.weekday(day, page.t())).toList();
    }

    private static Link monthLink(YearMonth month, ActivityCriteria criteria, Page page) {
        return Link.to(DayWords.month(month, page.t()), AgendaAddresses.of(criteria.inMonth(month), page));
    }

    private static LocalDate chosen(
            ActivityCriteria criteria, DayRange month, Map<LocalDate, List<ListedDate>> byDay, LocalDate today) {
        if (criteria.from().filter(month::has).isPresent()) {
            return criteria.from().get();
        }
        LocalDate earliest = month.has(today) ? today : month.from();
        return byDay.keySet().stream()
                .filter(day -> !day.isBefore(earliest))
                .findFirst()
                .orElse(earliest);
    }

    private static Cell cell(
            LocalDate day, DayRange month, List<ListedDate> dates, ActivityCriteria criteria, Page page) {
        if (!month.has(day)) {
            return Cell.outside(day);
        }
        Text t = page.t();
        return new Cell(
                day,
                t.say("finding.day.count", "day", DayWords.named(day, month.from(), t), "count", dates.size()),
                AgendaAddresses.of(criteria.inMonth(YearMonth.from(day)).on(day), page) + "#day",
                dates.stream()
                        .limit(SHOWN_IN_A_CELL)
                        .map(date -> new Some(
                                date.activity().title().in(page.language()),
                                page.to(date.activity().path()),
                                date.cancelled()))
                        .toList(),
                dates.size(),
                false,
                false);
    }
}
