package kompas.directory.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One reader who asks without end takes nothing from the others, and is told when to come back. */
class RateLimitsTests {

    private final RateLimits limits = new RateLimits(new RateLimitSettings(3, 1, 100));

    @Test
    void whoAsksTooMuchIsRefusedAndToldWhenToComeBack() {
        for (int i = 2; i >= 0; i--) {
            RateLimits.Answer answer = limits.ask(RateLimits.Kind.REQUEST, "192.0.2.1");
            assertThat(answer.allowed()).isTrue();
            assertThat(answer.state()).startsWith("\"requests\";r=" + i + ";t=");
        }

        RateLimits.Answer refused = limits.ask(RateLimits.Kind.REQUEST, "192.0.2.1");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.retryAfter()).isBetween(1L, 20L);
        assertThat(refused.policy()).isEqualTo("\"requests\";q=3;w=60");
    }

    @Test
    void othersAndOtherKindsAreCountedApart() {
        assertThat(limits.ask(RateLimits.Kind.DOWNLOAD, "192.0.2.1").allowed()).isTrue();
        assertThat(limits.ask(RateLimits.Kind.DOWNLOAD, "192.0.2.1").allowed()).isFalse();
        assertThat(limits.ask(RateLimits.Kind.REQUEST, "192.0.2.1").allowed()).isTrue();
        assertThat(limits.ask(RateLimits.Kind.DOWNLOAD, "192.0.2.2").allowed()).isTrue();
    }

    @Test
    void aSubscriberCannotMultiplyByTheAddressesOfOneNetwork() {
        assertThat(limits.ask(RateLimits.Kind.DOWNLOAD, "2001:db8:1:2::1").allowed())
                .isTrue();
        assertThat(limits.ask(RateLimits.Kind.DOWNLOAD, "2001:db8:1:2:ffff::9").allowed())
                .isFalse();
        assertThat(limits.ask(RateLimits.Kind.DOWNLOAD, "2001:db8:1:3::1").allowed())
                .isTrue();
    }
}
