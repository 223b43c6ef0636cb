package kompas.events.finding.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityCriteriaRead;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.AgendaView;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.FoundActivities;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.FoundActivities.Rhythm;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Period;
import kompas.events.finding.web.AgendaPage.DayGroup;
import kompas.search.IndexNotReady;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of what is on: one statement for the lines it shows, and none for finding them. */
@Component
class AgendaViews {

    private static final int LINES = 30;
    private static final int LINES_OF_A_DAY = 100;

    private final FindingActivities finding;
    private final AgendaLines lines;
    private final AgendaFacets facets;
    private final AgendaWords words;
    private final AgendaDays days;
    private final AgendaMaps maps;

    AgendaViews(
            FindingActivities finding,
            AgendaLines lines,
            AgendaFacets facets,
            AgendaWords words,
            AgendaDays days,
            AgendaMaps maps) {
        this.finding = finding;
        this.lines = lines;
        this.facets = facets;
        this.words = words;
        this.days = days;
        this.maps = maps;
    }

    AgendaPage of(ActivityCriteriaRead read, Page page) {
        ActivityCriteria criteria = read.criteria();
        try {
            MonthView month = criteria.view() == AgendaView.MONTH ? days.month(criteria, page) : null;
            FoundActivities found = finding.find(month == null ? criteria : whole(criteria, month.month()), LINES);
            return view(read, Optional.of(found), month, page);
        } catch (IndexNotReady e) {
            return view(read, Optional.empty(), null, page);
        }
    }

    private static ActivityCriteria whole(ActivityCriteria criteria, YearMonth month) {
        return criteria.between(month.atDay(1), month.atEndOfMonth());
    }

    private AgendaPage view(
            ActivityCriteriaRead read, Optional<FoundActivities> found, @Nullable MonthView month, Page page) {
        ActivityCriteria criteria = read.criteria();
        List<Line> shown =
                found.map(some -> month == null ? some.lines() : inMonth(month)).orElse(List.of());
        List<Line> still = found.filter(some -> month == null)
                .map(FoundActivities::ongoing)
                .orElse(List.of());
        Map<UUID, LineRows.Said> said = lines.said(shown, still);
        return new AgendaPage(
                criteria,
                found,
                title(criteria, page),
                still.stream().map(line -> line(line, said, page)).toList(),
                groups(shown, said, page),
                found.map(some -> facets.of(some, page.t())).orElse(List.of()),
                facets.active(criteria, page),
                tabs(criteria, page),
                periods(criteria, page),
                found.filter(some -> hasWeek(criteria))
                        .map(some -> days.week(criteria, page))
                        .orElse(null),
                month,
                found.filter(some -> criteria.view() == AgendaView.MAP)
                        .map(some -> maps.of(some, page))
                        .orElse(List.of()),
                ways(criteria, found, page),
                read.ignored(),
                read.unknownPlace(),
                AgendaData.of(shown, page));
    }

    private static boolean hasWeek(ActivityCriteria criteria) {
        return criteria.view() == AgendaView.LIST && !criteria.isPast();
    }

    private static List<Line> inMonth(MonthView month) {
        return month.dates().stream()
                .limit(LINES_OF_A_DAY)
                .map(date -> new Line(date, false, Rhythm.ONCE, 0))
                .toList();
    }

    private List<DayGroup> groups(List<Line> shown, Map<UUID, LineRows.Said> said, Page page) {
        Map<LocalDate, List<AgendaLine>> byDay = new LinkedHashMap<>();
        shown.forEach(line -> byDay.computeIfAbsent(line.date().firstDay(), unused -> new ArrayList<>())
                .add(line(line, said, page)));
        LocalDate today = finding.today();
        return byDay.entrySet().stream()
                .map(day -> new DayGroup(day.getKey(), DayWords.heading(day.getKey(), today, page.t()), day.getValue()))
                .toList();
    }

    private AgendaLine line(Line line, Map<UUID, LineRows.Said> said, Page page) {
        ListedDate date = line.date();
        return lines.line(line, said.getOrDefault(date.id().value(), LineRows.Said.NOTHING), page);
    }

    /** Names where or for whom, when that is one thing. */
    private String title(ActivityCriteria criteria, Page page) {
        return Stream.of(
                        ActivityFacet.ORGANISATION,
                        ActivityFacet.LIBRARY,
                        ActivityFacet.MUNICIPALITY,
                        ActivityFacet.REGION)
                .filter(facet -> criteria.chosen(facet).size() == 1)
                .findFirst()
                .map(facet -> page.t()
                        .say(
                                criteria.isPast() ? "finding.title.past-of" : "finding.title.of",
                                "what",
                                words.label(facet, criteria.chosen(facet).getFirst(), page.t())))
                .orElseGet(() -> page.t().say(criteria.isPast() ? "finding.title.past" : "events.nav"));
    }

    private static List<Link> tabs(ActivityCriteria criteria, Page page) {
        return Stream.of(AgendaView.values())
                .map(view -> new Link(
                        page.t().say("finding.view." + view.parameter()),
                        AgendaAddresses.of(seenAs(criteria, view), page),
                        view == criteria.view()))
                .toList();
    }

    /** What is over is a list only; another month than this one is of no use to the others. */
    private static ActivityCriteria seenAs(ActivityCriteria criteria, AgendaView view) {
        ActivityCriteria seen =
                criteria.isPast() && view != AgendaView.LIST ? criteria.during(Period.COMING) : criteria;
        return view == AgendaView.MONTH ? seen.seenAs(view) : seen.inNoMonth().seenAs(view);
    }

    private static List<Link> periods(ActivityCriteria criteria, Page page) {
        boolean ownDays = criteria.from().isPresent() || criteria.to().isPresent();
        return Stream.of(Period.COMING, Period.TODAY, Period.WEEKEND, Period.WEEK, Period.MONTH, Period.PAST)
                .map(period -> new Link(
                        page.t().say("finding.when." + period.parameter()),
                        AgendaAddresses.of(criteria.during(period), page),
                        period == criteria.period() && !ownDays))
                .toList();
    }

    /** Where nothing is: the same on all days, the same days without anything else asked. */
    private static List<Link> ways(ActivityCriteria criteria, Optional<FoundActivities> found, Page page) {
        List<Link> ways = new ArrayList<>();
        if (found.isEmpty() || found.get().total() > 0) {
            return ways;
        }
        if (criteria.isNarrowed() && !criteria.isEveryDay()) {
            ways.add(Link.to(
                    page.t().say("finding.way.any-day"), AgendaAddresses.of(criteria.during(Period.COMING), page)));
        }
        if (!criteria.isPast()) {
            ways.add(Link.to(
                    page.t().say("finding.way.past"),
                    AgendaAddresses.of(criteria.during(Period.PAST).inNoMonth().seenAs(AgendaView.LIST), page)));
        }
        if (!criteria.isEmpty()) {
            ways.add(Link.to(page.t().say("finding.way.everything"), page.to(AgendaAddresses.LIST)));
        }
        return ways;
    }
}
