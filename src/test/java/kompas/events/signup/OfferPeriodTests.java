package kompas.events.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.SignUpMode;
import org.junit.jupiter.api.Test;

/** Whoever is offered a seat has time to see it, and nobody has to answer at night. */
class OfferPeriodTests {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    @Test
    void thereIsADayAsLongAsThereIsTime() {
        assertThat(until("2026-11-10T12:00", "2026-12-01T18:00")).contains("2026-11-11T12:00");
    }

    @Test
    void towardsTheBeginningItIsAQuarterOfWhatIsLeft() {
        assertThat(until("2026-11-30T10:00", "2026-11-30T18:00")).contains("2026-11-30T12:00");
        assertThat(until("2026-11-30T16:30", "2026-11-30T18:00")).contains("2026-11-30T17:00");
    }

    @Test
    void nobodyAnswersAtNight() {
        assertThat(until("2026-11-10T23:00", "2026-12-01T18:00")).contains("2026-11-12T09:00");
        assertThat(until("2026-11-10T03:00", "2026-12-01T18:00")).contains("2026-11-11T09:00");
        assertThat(until("2026-11-29T20:00", "2026-11-30T18:00")).contains("2026-11-30T09:00");
    }

    @Test
    void beforeAnEarlyMorningItEndsInTheEvening() {
        assertThat(until("2026-11-29T15:00", "2026-11-30T08:30")).contains("2026-11-29T19:22:30");
        assertThat(until("2026-11-29T19:00", "2026-11-30T08:30")).contains("2026-11-29T21:00");
    }

    @Test
    void whenItIsTooLateNothingIsOffered() {
        assertThat(until("2026-11-30T16:45", "2026-11-30T18:00")).isEmpty();
        assertThat(until("2026-11-29T22:00", "2026-11-30T08:30")).isEmpty();
        assertThat(until("2026-11-30T19:00", "2026-11-30T18:00")).isEmpty();
    }

    private static Optional<String> until(String now, String starts) {
        Instant start = moment(starts);
        SeatedDate date = new SeatedDate(
                OccurrenceId.next(),
                ActivityId.next(),
                start,
                start.plus(Duration.ofHours(2)),
                SOFIA,
                true,
                false,
                SignUpMode.REQUIRED,
                true,
                Duration.ZERO,
                OptionalInt.of(10),
                10);
        return OfferPeriod.until(moment(now), date)
                .map(until -> until.atZone(SOFIA).toLocalDateTime().toString());
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(SOFIA).toInstant();
    }
}
