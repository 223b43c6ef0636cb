package kompas.events.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityCriteriaRead;
import kompas.events.finding.AgendaView;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Period;
import org.springframework.stereotype.Component;

/** Calendars of what a reader narrowed the list of activities down to: the same parameters, whatever the days. */
@Component
public class NarrowedCalendars {

    private static final Duration BACK = Duration.ofDays(1);

    private final FindingActivities finding;
    private final Clock clock;

    NarrowedCalendars(FindingActivities finding, Clock clock) {
        this.finding = finding;
        this.clock = clock;
    }

    /** What of the parameters narrows, as they stand in an address; empty for nothing. */
    public static String query(Map<String, ? extends List<String>> parameters) {
        ActivityCriteria asked = ActivityCriteria.read(parameters).criteria();
        return new ActivityCriteria(
                        asked.q(),
                        asked.chosen(),
                        asked.near(),
                        Period.COMING,
                        Optional.empty(),
                        Optional.empty(),
                        AgendaView.LIST,
                        Optional.empty(),
                        Optional.empty())
                .toQuery();
    }

    /**
     * Empty where a parameter has a value it cannot have: a filter must not be passed over in silence.
     *
     * @throws kompas.search.IndexNotReady when words are asked for and cannot be looked up right now
     */
    public Optional<CalendarOf> of(Map<String, ? extends List<String>> parameters) {
        ActivityCriteriaRead read = ActivityCriteria.read(parameters);
        boolean nowhere =
                read.criteria().near().filter(place -> place.point().isEmpty()).isPresent();
        if (!read.ignored().isEmpty() || nowhere) {
            return Optional.empty();
        }
        if (!read.criteria().isNarrowed()) {
            return Optional.of(new CalendarOf.Everything());
        }
        Instant now = clock.instant();
        return Optional.of(new CalendarOf.Found(finding
                .between(
                        read.criteria(),
                        now.minus(BACK),
                        now.plus(Duration.ofDays(FindingActivities.DAYS_AHEAD)),
                        CalendarDates.MOST)
                .stream()
                .map(ListedDate::id)
                .toList()));
    }
}
