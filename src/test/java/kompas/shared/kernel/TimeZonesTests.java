package kompas.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeZonesTests {

    @Test
    void aCountryHasItsOwnClock() {
        assertThat(TimeZones.of("DK")).isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(TimeZones.of("BG")).isEqualTo(ZoneId.of("Europe/Sofia"));
        assertThat(TimeZones.of("TR")).isEqualTo(ZoneId.of("Europe/Istanbul"));
    }

    @Test
    void aCountryNobodyKnowsDoesNotBreakThePage() {
        assertThat(TimeZones.of("ZZ")).isEqualTo(ZoneOffset.UTC);
    }
}
