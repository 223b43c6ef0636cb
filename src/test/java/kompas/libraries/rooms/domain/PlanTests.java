package kompas.libraries.rooms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kompas.libraries.rooms.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A club that meets every week keeps its hour and gets no day there is not. */
class PlanTests {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Copenhagen", "Europe/Sofia"})
    void whatBeginsAtSevenInWinterBeginsAtSevenInSummer(String place) {
        ZoneId zone = ZoneId.of(place);
        Plan plan = plan("2027-03-22", "19:00", "21:00", Repeats.WEEKLY, "2027-04-05");

        assertThat(plan.dates())
                .allSatisfy(date -> assertThat(plan.on(date, zone))
                        .hasValueSatisfying(
                                slot -> assertThat(slot.from().atZone(zone).toLocalTime())
                                        .isEqualTo(LocalTime.of(19, 0))));
        assertThat(plan.dates()).hasSize(3);
    }

    @Test
    void theHourThatDoesNotExistIsNothingAndANightOverItIsShorter() {
        ZoneId zone = ZoneId.of("Europe/Copenhagen");

        assertThat(plan("2027-03-28", "02:15", "03:00", Repeats.NEVER, "2027-03-28")
                        .on(LocalDate.of(2027, 3, 28), zone))
                .isEmpty();
        assertThat(plan("2027-03-28", "01:00", "04:00", Repeats.NEVER, "2027-03-28")
                        .on(LocalDate.of(2027, 3, 28), zone)
                        .map(Slot::length))
                .hasValue(Duration.ofHours(2));
    }

    @Test
    void monthsWithoutSuchADayArePassedOver() {
        assertThat(plan("2027-01-31", "19:00", "21:00", Repeats.MONTHLY_DAY, "2027-05-31")
                        .dates())
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 5, 31));
        assertThat(plan("2027-01-30", "19:00", "21:00", Repeats.MONTHLY_WEEKDAY, "2027-06-01")
                        .dates())
                .containsExactly(LocalDate.of(2027, 1, 30), LocalDate.of(2027, 5, 29));
    }

    @Test
    void nobodyAsksForMoreThanCanBeLookedThrough() {
        assertThat(plan("2027-01-01", "19:00", "21:00", Repeats.WEEKLY, "2099-01-01")
                        .dates())
                .hasSize(Plan.MOST + 1);
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        Plan plan = plan("2027-01-01", "20:00", "00:00", Repeats.NEVER, "2027-01-01");

        assertThat(plan.ordered()).isTrue();
        assertThat(plan.on(plan.first(), ZoneId.of("Europe/Sofia")).map(Slot::length))
                .hasValue(Duration.ofHours(4));
        assertThat(plan("2027-01-01", "20:00", "19:00", Repeats.NEVER, "2027-01-01")
                        .ordered())
                .isFalse();
    }

    private static Plan plan(String first, String from, String to, Repeats repeats, String last) {
        return new Plan(
                LocalDate.parse(first), LocalTime.parse(from), LocalTime.parse(to), repeats, LocalDate.parse(last));
    }
}
