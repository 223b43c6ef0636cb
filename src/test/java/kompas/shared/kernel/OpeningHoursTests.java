package kompas.shared.kernel;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.OpeningHours.Row;
import kompas.shared.kernel.OpeningHours.Span;
import kompas.shared.kernel.OpeningHours.Special;
import org.junit.jupiter.api.Test;

class OpeningHoursTests {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Span OFFICE = Span.of("09:00", "17:00");

    private final OpeningHours week = OpeningHours.weekly(Map.of(
            MONDAY, List.of(OFFICE),
            TUESDAY, List.of(Span.of("13:00", "18:00"), Span.of("09:00", "12:00")),
            FRIDAY, List.of(Span.of("18:00", "02:00"))));

    @Test
    void saysUntilWhenItIsOpen() {
        assertThat(week.at(local(SOFIA, "2026-11-23T09:00"), SOFIA)).isEqualTo(open(SOFIA, "2026-11-23T17:00"));
        assertThat(week.at(local(SOFIA, "2026-11-24T11:59"), SOFIA)).isEqualTo(open(SOFIA, "2026-11-24T12:00"));
    }

    @Test
    void saysWhenItOpensNext() {
        assertThat(week.at(local(SOFIA, "2026-11-23T08:59"), SOFIA)).isEqualTo(closed(SOFIA, "2026-11-23T09:00"));
        assertThat(week.at(local(SOFIA, "2026-11-24T12:00"), SOFIA)).isEqualTo(closed(SOFIA, "2026-11-24T13:00"));
        assertThat(week.at(local(SOFIA, "2026-11-24T18:00"), SOFIA)).isEqualTo(closed(SOFIA, "2026-11-27T18:00"));
    }

    @Test
    void theSameMomentIsAnotherHourInAnotherCountry() {
        Instant moment = Instant.parse("2026-11-23T07:30:00Z");

        assertThat(week.at(moment, SOFIA)).isEqualTo(open(SOFIA, "2026-11-23T17:00"));
        assertThat(week.at(moment, COPENHAGEN)).isEqualTo(closed(COPENHAGEN, "2026-11-23T09:00"));
    }

    @Test
    void anEveningLastsPastMidnight() {
        assertThat(week.at(local(SOFIA, "2026-11-28T01:59"), SOFIA)).isEqualTo(open(SOFIA, "2026-11-28T02:00"));
        assertThat(week.at(local(SOFIA, "2026-11-28T02:00"), SOFIA)).isEqualTo(closed(SOFIA, "2026-11-30T09:00"));
    }

    @Test
    void spansThatTouchAreOneOpening() {
        OpeningHours night = OpeningHours.weekly(
                Map.of(MONDAY, List.of(Span.of("20:00", "24:00")), TUESDAY, List.of(Span.of("00:00", "03:00"))));

        assertThat(night.at(local(SOFIA, "2026-11-23T21:00"), SOFIA)).isEqualTo(open(SOFIA, "2026-11-24T03:00"));
    }

    @Test
    void whatNeverClosesHasNoClosingTime() {
        OpeningHours always = everyDay(Span.of("00:00", "24:00"));

        assertThat(always.at(local(SOFIA, "2026-11-23T21:00"), SOFIA)).isEqualTo(new OpenState.Open(Optional.empty()));
    }

    @Test
    void whatNeverOpensHasNoOpeningTime() {
        OpeningHours nothing = OpeningHours.weekly(Map.of());

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.at(local(SOFIA, "2026-11-23T21:00"), SOFIA))
                .isEqualTo(new OpenState.Closed(Optional.empty()));
    }

    @Test
    void aHolidayKeepsItClosed() {
        OpeningHours hours = with(special("2026-11-23", "2026-11-24", false));

        assertThat(hours.at(local(SOFIA, "2026-11-23T10:00"), SOFIA)).isEqualTo(closed(SOFIA, "2026-11-27T18:00"));
    }

    @Test
    void aSpecialDayMayHaveHoursOfItsOwn() {
        OpeningHours hours = with(special("2026-11-25", "2026-11-25", false, Span.of("10:00", "11:00")));

        assertThat(hours.at(local(SOFIA, "2026-11-25T10:30"), SOFIA)).isEqualTo(open(SOFIA, "2026-11-25T11:00"));
    }

    @Test
    void aHolidayDoesNotCutShortTheEveningBefore() {
        OpeningHours hours = with(special("2026-11-28", "2026-11-28", false));

        assertThat(hours.at(local(SOFIA, "2026-11-28T01:00"), SOFIA)).isEqualTo(open(SOFIA, "2026-11-28T02:00"));
    }

    @Test
    void yearlyHolidaysComeBackAndMaySpanNewYear() {
        OpeningHours hours =
                new OpeningHours(everyDay(OFFICE).week(), List.of(special("2020-12-24", "2021-01-01", true)));

        assertThat(hours.at(local(COPENHAGEN, "2026-12-31T12:00"), COPENHAGEN))
                .isEqualTo(closed(COPENHAGEN, "2027-01-02T09:00"));
        assertThat(hours.on(LocalDate.parse("2027-01-01")).spans()).isEmpty();
        assertThat(hours.on(LocalDate.parse("2027-01-02")).spans()).containsExactly(OFFICE);
    }

    @Test
    void aDatedExceptionBeatsAYearlyHoliday() {
        OpeningHours hours = with(
                special("2000-11-23", "2000-11-23", true),
                special("2026-11-23", "2026-11-23", false, Span.of("10:00", "12:00")));

        assertThat(hours.on(LocalDate.parse("2026-11-23")).spans()).containsExactly(Span.of("10:00", "12:00"));
        assertThat(hours.on(LocalDate.parse("2028-11-23")).spans()).isEmpty();
    }

    @Test
    void aLeapDayHolidayFallsOnTheLastOfFebruaryInOtherYears() {
        OpeningHours hours = with(special("2024-02-29", "2024-02-29", true));

        assertThat(hours.on(LocalDate.parse("2028-02-29")).special()).isPresent();
        assertThat(hours.on(LocalDate.parse("2027-02-28")).special()).isPresent();
    }

    @Test
    void theSpecialDaysAheadAreToldWithThisYearsDates() {
        OpeningHours hours =
                with(special("2020-12-24", "2020-12-26", true), special("2026-12-05", "2026-12-05", false));

        assertThat(hours.specialsFrom(LocalDate.parse("2026-11-23"), 60))
                .extracting(Special::from)
                .containsExactly(LocalDate.parse("2026-12-05"), LocalDate.parse("2026-12-24"));
        assertThat(hours.specialsFrom(LocalDate.parse("2026-11-23"), 7)).isEmpty();
    }

    @Test
    void closingIsOneHourEarlierByTheClockOfTheWorldInSummer() {
        OpeningHours hours = everyDay(OFFICE);

        assertThat(hours.at(local(COPENHAGEN, "2026-03-28T10:00"), COPENHAGEN)
                        .changes()
                        .orElseThrow()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-03-28T16:00:00Z"));
        assertThat(hours.at(local(COPENHAGEN, "2026-03-29T10:00"), COPENHAGEN)
                        .changes()
                        .orElseThrow()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-03-29T15:00:00Z"));
    }

    @Test
    void aTimeThatTheClockSkipsIsTheNextThereIs() {
        OpeningHours night = OpeningHours.weekly(Map.of(SUNDAY, List.of(Span.of("02:30", "05:00"))));

        assertThat(night.at(Instant.parse("2026-03-29T00:59:00Z"), COPENHAGEN))
                .isEqualTo(closed(COPENHAGEN, "2026-03-29T03:30"));
    }

    @Test
    void anHourThatTheClockSkipsIsNotAnOpening() {
        OpeningHours night = OpeningHours.weekly(Map.of(SUNDAY, List.of(Span.of("02:00", "03:00"))));

        assertThat(night.at(Instant.parse("2026-03-29T00:30:00Z"), COPENHAGEN))
                .isEqualTo(closed(COPENHAGEN, "2026-04-05T02:00"));
    }

    @Test
    void aNightInWhichTheClockGoesBackIsAnHourLonger() {
        OpeningHours night = OpeningHours.weekly(Map.of(SATURDAY, List.of(Span.of("22:00", "04:00"))));

        assertThat(night.at(Instant.parse("2026-10-25T02:59:00Z"), COPENHAGEN))
                .isEqualTo(new OpenState.Open(
                        Optional.of(Instant.parse("2026-10-25T03:00:00Z").atZone(COPENHAGEN))));
    }

    @Test
    void neighbouringDaysWithEqualHoursAreOneRow() {
        OpeningHours hours = OpeningHours.weekly(Map.of(
                MONDAY, List.of(OFFICE),
                TUESDAY, List.of(OFFICE),
                WEDNESDAY, List.of(OFFICE),
                FRIDAY, List.of(OFFICE)));

        assertThat(hours.rows())
                .containsExactly(
                        new Row(MONDAY, WEDNESDAY, List.of(OFFICE)),
                        new Row(THURSDAY, THURSDAY, List.of()),
                        new Row(FRIDAY, FRIDAY, List.of(OFFICE)),
                        new Row(SATURDAY, SUNDAY, List.of()));
    }

    @Test
    void refusesHoursThatContradictEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.weekly(
                        Map.of(MONDAY, List.of(Span.of("09:00", "13:00"), Span.of("12:00", "17:00")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.weekly(
                        Map.of(MONDAY, List.of(Span.of("18:00", "02:00"), Span.of("20:00", "21:00")))));
        assertThatIllegalArgumentException().isThrownBy(() -> special("2026-11-24", "2026-11-23", false));
    }

    private OpeningHours with(Special... specials) {
        return new OpeningHours(week.week(), List.of(specials));
    }

    private static OpeningHours everyDay(Span span) {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, List.of(span)));
        return OpeningHours.weekly(days);
    }

    private static Special special(String from, String to, boolean yearly, Span... spans) {
        return new Special(LocalDate.parse(from), LocalDate.parse(to), yearly, List.of(spans), Optional.empty());
    }

    private static Instant local(ZoneId zone, String time) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }

    private static OpenState open(ZoneId zone, String closes) {
        return new OpenState.Open(Optional.of(time(zone, closes)));
    }

    private static OpenState closed(ZoneId zone, String opens) {
        return new OpenState.Closed(Optional.of(time(zone, opens)));
    }

    private static ZonedDateTime time(ZoneId zone, String time) {
        return LocalDateTime.parse(time).atZone(zone);
    }
}
