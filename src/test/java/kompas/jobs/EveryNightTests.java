package kompas.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nightly work comes once a night, also when clocks are changed. */
class EveryNightTests {

    private final EveryNight night = new EveryNight(LocalTime.of(3, 30), () -> ZoneId.of("Europe/Sofia"));

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "2026-10-03T10:00:00Z, 2026-10-04T00:30:00Z",
        "2026-10-04T00:29:59Z, 2026-10-04T00:30:00Z",
        "2026-10-04T00:30:00Z, 2026-10-05T00:30:00Z",
        "2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T00:30:05Z, 2026-10-26T01:30:00Z"
    })
    void comesOnceANight(Instant now, Instant next) {
        assertThat(night.after(now)).isEqualTo(next);
    }
}
