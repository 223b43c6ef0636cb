package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A librarian types days and times as she would on paper, and what cannot be is said in a sentence. */
class ReadingTimingTests {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aDayWithTimesIsOneDate() {
        assertThat(starts("day", "3.12.2026", "from", "17:00", "to", "19")).containsExactly("2026-12-03T17:00");
        assertThat(problems).isEmpty();
    }

    @Test
    void aDayThatIsInNoCalendarIsNamedAndNotMovedToAnother() {
        read("day", "31.2.2027", "from", "17:00");
        assertThat(problems).containsExactly(Problem.of("day", "planning.problem.not-a-day", "typed", "31.2.2027"));
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedButAnEveningMayLastPastMidnight() {
        read("day", "2026-12-03", "from", "17:00", "to", "16:00");
        assertThat(problems).extracting(Problem::key).containsExactly("planning.problem.ends-first");
        problems.clear();
        Timing night = read("day", "2026-12-31", "from", "21:00", "to", "01:00");
        assertThat(night.slots().getFirst().ends()).isEqualTo(LocalDateTime.parse("2027-01-01T01:00"));
    }

    @Test
    void anEventOfThreeYearsIsToldToBecomeASeries() {
        read("day", "2026-12-03", "endday", "2029-12-03", "from", "9", "to", "17");
        assertThat(problems).extracting(Problem::key).containsExactly("planning.problem.too-long");
    }

    @Test
    void severalDaysWithoutAnEndAreNotCutToAnHour() {
        read("day", "2026-12-03", "endday", "2026-12-05", "from", "9");
        assertThat(problems).extracting(Problem::key).containsExactly("planning.problem.no-end");
        problems.clear();
        read("day", "2026-12-03", "endday", "2026-12-05", "allday", "true");
        assertThat(problems).isEmpty();
    }

    @Test
    void timesBehindADayAreReadHoweverTheyAreWritten() {
        String lines =
                "4.12.2026 17-19\n5.12.2026, kl. 17.30\n6.12.2026 г. от 18 ч.\n7/12 2026 17:15 – 18\n2026-12-08 16";
        Timing dates = read("times", "dates", "day", "3.12.2026", "from", "17", "more", lines);
        assertThat(problems).isEmpty();
        assertThat(dates.slots())
                .extracting(slot -> slot.starts().toString())
                .containsExactly(
                        "2026-12-03T17:00",
                        "2026-12-04T17:00",
                        "2026-12-05T17:30",
                        "2026-12-06T18:00",
                        "2026-12-07T17:15",
                        "2026-12-08T16:00");
    }

    @Test
    void theHourThatDoesNotExistIsNamedBeforeAnybodyWaitsAtTheDoor() {
        read("day", "2027-03-28", "from", "3:30", "to", "5:00");
        assertThat(problems).extracting(Problem::key).containsExactly("planning.problem.no-such-hour");
    }

    @Test
    void aWeeklyHourStaysTheSameOnTheClockWhenSummerTimeBegins() {
        Timing weekly = read(
                "times", "series", "unit", "week", "ends", "times", "count", "3", "day", "2027-03-23", "from", "17:00");
        assertThat(weekly.slots())
                .extracting(slot -> slot.starts().toString())
                .containsExactly("2027-03-23T17:00", "2027-03-30T17:00", "2027-04-06T17:00");
        assertThat(DateWriting.moment(weekly.slots().get(1).starts(), SOFIA)).hasToString("2027-03-30T17:00+03:00");
    }

    @Test
    void aSeriesWithoutEndHasDatesForAYear() {
        Timing endless = read("times", "series", "unit", "week", "ends", "never", "day", "1.12.2026", "from", "17:00");
        assertThat(endless.endless()).isTrue();
        assertThat(endless.rule()).contains("FREQ=WEEKLY;BYDAY=TU");
        assertThat(endless.slots()).hasSize(53);
        assertThat(problems).isEmpty();
    }

    @Test
    void aSeriesOfMoreThanFourHundredDatesIsToldByWhichDayItHasToEnd() {
        read(
                "times",
                "series",
                "unit",
                "day",
                "ends",
                "day",
                "lastday",
                "1.12.2030",
                "day",
                "1.12.2026",
                "from",
                "8:00");
        assertThat(problems)
                .containsExactly(Problem.of(
                        "lastday", "planning.problem.series-too-long", "day", LocalDate.parse("2028-01-04")));
    }

    @Test
    void theSecondTuesdayIsNotTheEighth() {
        Timing monthly = read(
                "times",
                "series",
                "unit",
                "month",
                "monthly",
                "weekday",
                "ends",
                "times",
                "count",
                "3",
                "day",
                "2026-12-08",
                "from",
                "17:00");
        assertThat(monthly.slots())
                .extracting(slot -> slot.starts().toLocalDate().toString())
                .containsExactly("2026-12-08", "2027-01-12", "2027-02-09");
    }

    @Test
    void holidaysAreLeftOutOfASeries() {
        assertThat(starts(
                        "times",
                        "series",
                        "unit",
                        "week",
                        "ends",
                        "day",
                        "lastday",
                        "14.1.2027",
                        "except",
                        "24.12.2026, 31.12.2026",
                        "day",
                        "17.12.2026",
                        "from",
                        "10",
                        "to",
                        "11"))
                .containsExactly("2026-12-17T10:00", "2027-01-07T10:00", "2027-01-14T10:00");
    }

    @Test
    void severalDatesAreTypedOneALineEachWithItsOwnTimeOrTheUsualOne() {
        assertThat(starts(
                        "times",
                        "dates",
                        "day",
                        "3.12.2026",
                        "from",
                        "17:00",
                        "to",
                        "18:00",
                        "more",
                        "10.12.2026\n17.12.2026 10:30-12:00\n\n10.12.2026"))
                .containsExactly("2026-12-03T17:00", "2026-12-10T17:00", "2026-12-17T10:30");
        assertThat(problems).isEmpty();
    }

    @Test
    void aLineThatIsNoDateIsQuotedAndTheOthersAreNotLost() {
        Timing timing = read("times", "dates", "day", "3.12.2026", "from", "17:00", "more", "next week\n10.12.2026");
        assertThat(problems).containsExactly(Problem.of("more", "planning.problem.not-a-day", "typed", "next week"));
        assertThat(timing.slots()).hasSize(2);
    }

    @Test
    void severalWholeDaysEndAtMidnight() {
        Timing days = read("allday", "true", "day", "3.12.2026", "endday", "5.12.2026");
        assertThat(days.slots().getFirst().ends()).isEqualTo(LocalDateTime.parse("2026-12-06T00:00"));
    }

    private List<String> starts(String... typed) {
        return read(typed).slots().stream()
                .map(slot -> slot.starts().toString())
                .toList();
    }

    private Timing read(String... typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(Map.of("times", List.of("once")));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], List.of(typed[i + 1]));
        }
        return new ReadingTiming(new Answers(fields), SOFIA, TODAY, problems).read();
    }
}
