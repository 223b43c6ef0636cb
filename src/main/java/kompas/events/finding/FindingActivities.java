package kompas.events.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The door to what is on: public activities only, cancelled ones too. Answers from memory, so that neither narrowing nor
 * counting costs a statement; the present programme, a day back and {@value #DAYS_AHEAD} days ahead, is read anew after
 * something changed, and what lies farther back when somebody asks for it.
 *
 * <p>Words are asked of the index; with words every method throws {@link kompas.search.IndexNotReady} while that cannot answer.
 */
public interface FindingActivities {

    int DAYS_AHEAD = 500;

    /** The day it is in the network's first country. */
    LocalDate today();

    /** A page of at most {@code most} lines, and what helps a reader onwards. */
    FoundActivities find(ActivityCriteria criteria, int most);

    /** The next dates that take place, soonest first, one of each activity; behind them what began before and still goes on. */
    List<ListedDate> next(ActivityCriteria criteria, int most);

    /**
     * Every date that begins before {@code to} and ends after {@code from}, whatever the days of the criteria, soonest first,
     * cancelled ones too: for calendars.
     */
    List<ListedDate> between(ActivityCriteria criteria, Instant from, Instant to, int most);

    /** Every date that fits and touches these days, whatever the days of the criteria, soonest first. */
    List<ListedDate> during(ActivityCriteria criteria, DayRange days);

    /** On how many dates something begins on each of these days that takes place; days without any are absent. */
    Map<LocalDate, Integer> counts(ActivityCriteria criteria, DayRange days);
}
