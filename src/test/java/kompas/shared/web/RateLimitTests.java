package kompas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One reader who asks without end takes nothing from the others, and is told when to come back. */
class RateLimitTests {

    @Test
    void whoAsksTooMuchIsRefusedAndToldWhenToComeBack() {
        RateLimit limit = new RateLimit(3, Duration.ofMinutes(1), 100);
        for (int left = 2; left >= 0; left--) {
            RateLimit.Answer answer = limit.ask("192.0.2.1");
            assertThat(answer.allowed()).isTrue();
            assertThat(answer.remaining()).isEqualTo(left);
        }

        RateLimit.Answer refused = limit.ask("192.0.2.1");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.retryAfter()).isBetween(1L, 20L);
        assertThat(refused.reset()).isBetween(41L, 60L);
        assertThat(limit.ask("192.0.2.2").allowed()).as("somebody else").isTrue();
    }

    @Test
    void whatIsNamedIsCountedForItself() {
        RateLimit limit = RateLimit.perHour(1);
        assertThat(limit.askFor("anna@example.org").allowed()).isTrue();
        assertThat(limit.askFor("anna@example.org").allowed()).isFalse();
        assertThat(limit.askFor("ivan@example.org").allowed()).isTrue();
    }

    @Test
    void aSubscriberCannotMultiplyByTheAddressesOfOneNetwork() {
        RateLimit limit = RateLimit.perHour(1);
        assertThat(limit.ask("2001:db8:1:2::1").allowed()).isTrue();
        assertThat(limit.ask("2001:db8:1:2:ffff::9").allowed()).isFalse();
        assertThat(limit.ask("2001:db8:1:3::1").allowed()).isTrue();
    }
}
