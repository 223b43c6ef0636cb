package kompas.events.finding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.DayRange;
import kompas.events.finding.FoundActivities.Count;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.FoundActivities.Rhythm;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Position;
import kompas.events.finding.programme.Question.Span;
import org.junit.jupiter.api.Test;

/** What a citizen finds: the right day, every date once, nothing drowned by a club that meets each week. */
class ProgrammeTests {

    private static final String SOFIA = "Europe/Sofia";
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final DayRange COMING = new DayRange(SATURDAY, DayRange.LAST);
    private static final Instant MORNING = Instant.parse("2026-11-28T06:00:00Z");

    @Test
    void halfPastMidnightBelongsToTheDayItIsThere() {
        Listed night = Listed.in(SOFIA).at("2026-11-29T00:30", 2); // still Saturday by UTC
        Listed untilMidnight = Listed.in(SOFIA).at("2026-11-28T20:00", 4);

        assertThat(found(on(SATURDAY), night, untilMidnight)).containsExactly(untilMidnight.date(0));
        assertThat(found(on(SATURDAY.plusDays(1)), night, untilMidnight)).containsExactly(night.date(0));
    }

    @Test
    void summerTimeMovesNoDay() {
        // the night the clocks go forward in Copenhagen: 23 hours, and a party that ends at three in the morning
        Listed party = Listed.in("Europe/Copenhagen").at("2027-03-27T22:00", 4);
        Listed sunday = Listed.in("Europe/Copenhagen").at("2027-03-28T00:00", 23);

        assertThat(party.date(0).lastDay()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(sunday.date(0).lastDay()).isEqualTo(LocalDate.of(2027, 3, 28));
    }

    @Test
    void pagesLoseNothingWhereManyBeginAtOnce() {
        List<Listed> all = Stream.generate(() -> Listed.in(SOFIA).at("2026-11-29T10:00", 1))
                .limit(25)
                .toList();
        Question question = asking(COMING);
        List<ListedDate> lines =
                programme(all.toArray(Listed[]::new)).tally(question).lines();
        List<ListedDate> forth = new ArrayList<>();
        Optional<Position> place = Optional.empty();
        Optional<Position> last = Optional.empty();
        do {
            ListCut cut = ListCut.of(lines, place, false, 10);
            forth.addAll(cut.page());
            last = cut.previous();
            place = cut.next();
        } while (place.isPresent());

        assertThat(forth).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo(Programme.ORDER);
        ListCut back = ListCut.of(lines, last, false, 10);
        assertThat(back.page()).isEqualTo(forth.subList(10, 20));
        ListCut first = ListCut.of(lines, back.previous(), false, 10);
        assertThat(first.page()).isEqualTo(forth.subList(0, 10));
        assertThat(first.previous()).isEmpty();
        assertThat(first.next()).isPresent();
        ListCut latest = ListCut.of(lines.reversed(), Optional.empty(), true, 10);
        assertThat(latest.page()).isEqualTo(forth.reversed().subList(0, 10));
    }

    @Test
    void aClubThatMeetsEachWeekIsOneLineThatSaysSo() {
        Listed club = weekly("2026-12-01T17:00", "2026-12-08T17:00", "2026-12-15T17:00", "2027-01-05T17:00");
        Listed fortnightly = weekly("2026-12-02T17:00", "2026-12-16T17:00", "2026-12-30T17:00");
        Listed tour = weekly("2026-12-03T17:00", "2026-12-04T17:00", "2026-12-09T17:00");

        assertThat(lines(asking(COMING), club, fortnightly, tour))
                .extracting(Line::date, Line::rhythm, Line::more)
                .containsExactly(
                        tuple(club.date(0), Rhythm.WEEKLY, 3),
                        tuple(fortnightly.date(0), Rhythm.FORTNIGHTLY, 2),
                        tuple(tour.date(0), Rhythm.SOME, 2));
    }

    @Test
    void whoWantsToComeLearnsThatItIsCancelledAndWhenItIsNext() {
        Listed club = Listed.in(SOFIA)
                .cancelledAt("2026-12-01T17:00", 1)
                .cancelledAt("2026-12-08T17:00", 1)
                .at("2026-12-15T17:00", 1);

        assertThat(found(asking(COMING), club)).containsExactly(club.date(0), club.date(2));
    }

    @Test
    void onASingleDayEveryTimeIsThere() {
        Listed play = weekly("2026-11-29T11:00", "2026-11-29T15:00", "2026-12-06T15:00");

        assertThat(found(on(SATURDAY.plusDays(1)), play)).containsExactly(play.date(0), play.date(1));
    }

    @Test
    void whatIsOverIsGoneAndWhatGoesOnIsKeptApart() {
        Listed over = Listed.in(SOFIA).at("2026-11-28T06:00", 1);
        Listed now = Listed.in(SOFIA).at("2026-11-28T07:30", 2);
        Listed exhibition = Listed.in(SOFIA).at("2026-11-01T10:00", 24 * 60);

        Tally tally = programme(over, now, exhibition).tally(asking(COMING));
        assertThat(tally.lines()).containsExactly(now.date(0));
        assertThat(tally.ongoing()).containsExactly(exhibition.date(0));
        assertThat(tally.total()).isEqualTo(2);
    }

    @Test
    void aFacetCountsAsIfNothingOfItWereChosen() {
        Listed children = Listed.in(SOFIA)
                .with(ActivityFacet.AUDIENCE, "children")
                .with(ActivityFacet.KIND, "reading")
                .at("2026-11-29T10:00", 1);
        Listed older = Listed.in(SOFIA)
                .with(ActivityFacet.AUDIENCE, "older_people")
                .with(ActivityFacet.KIND, "reading")
                .at("2026-11-29T10:00", 1);
        Listed talk = Listed.in(SOFIA)
                .with(ActivityFacet.AUDIENCE, "older_people")
                .with(ActivityFacet.KIND, "talk")
                .at("2026-11-29T10:00", 1);
        Question question = question(
                COMING,
                Map.of(ActivityFacet.AUDIENCE, List.of("children"), ActivityFacet.KIND, List.of("reading")),
                false,
                Set.of());

        Tally tally = programme(children, older, talk).tally(question);
        assertThat(tally.total()).isEqualTo(1);
        assertThat(tally.counts().get(ActivityFacet.AUDIENCE))
                .containsExactly(new Count("children", 1), new Count("older_people", 1));
        assertThat(tally.counts().get(ActivityFacet.KIND)).containsExactly(new Count("reading", 1));
    }

    @Test
    void whoAsksForFreeSeatsGetsTheFirstDateThatHasOne() {
        Listed course = weekly("2026-12-01T17:00", "2026-12-08T17:00");
        Listed full = Listed.in(SOFIA).at("2026-12-02T17:00", 1);
        Set<UUID> taken = Set.of(course.date(0).id().value(), full.date(0).id().value());

        Tally tally = programme(course, full).tally(question(COMING, Map.of(), true, taken));
        assertThat(tally.lines()).containsExactly(course.date(1));
        assertThat(tally.counts().get(ActivityFacet.SEATS)).containsExactly(new Count("free", 1));
    }

    @Test
    void whatIsOverIsListedTheLatestFirst() {
        Listed club = weekly("2026-11-10T17:00", "2026-11-17T17:00", "2026-12-15T17:00");
        Listed talk = Listed.in(SOFIA).at("2026-11-12T17:00", 1);
        Question over = new Question(
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                new DayRange(SATURDAY.minusDays(365), SATURDAY),
                Span.OVER,
                MORNING,
                Set.of());

        assertThat(lines(over, club, talk)).extracting(Line::date).containsExactly(club.date(1), talk.date(0));
        assertThat(lines(over, club, talk).getFirst().more()).isEqualTo(1);
    }

    private static Listed weekly(String... starts) {
        Listed listed = Listed.in(SOFIA);
        for (String start : starts) {
            listed.at(start, 1);
        }
        return listed;
    }

    private static List<ListedDate> found(Question question, Listed... listed) {
        return lines(question, listed).stream().map(Line::date).toList();
    }

    private static List<Line> lines(Question question, Listed... listed) {
        Programme programme = programme(listed);
        return ListCut.of(programme.tally(question).lines(), Optional.empty(), question.backwards(), 30).page().stream()
                .map(date -> programme.line(date, question))
                .toList();
    }

    private static Programme programme(Listed... listed) {
        return new Programme(
                new DayRange(SATURDAY.minusDays(400), SATURDAY.plusDays(400)),
                Stream.of(listed).flatMap(one -> one.dates().stream()).toList());
    }

    private static Question on(LocalDate day) {
        return asking(new DayRange(day, day));
    }

    private static Question asking(DayRange days) {
        return question(days, Map.of(), false, Set.of());
    }

    private static Question question(
            DayRange days, Map<ActivityFacet, List<String>> wanted, boolean seats, Set<UUID> full) {
        return new Question(Optional.empty(), wanted, Optional.empty(), seats, days, Span.AHEAD, MORNING, full);
    }
}
