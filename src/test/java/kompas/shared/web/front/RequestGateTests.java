package kompas.shared.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGateTests {

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%4", "q=%00", "q=%ff%fe", "q=%c3"})
    void nobodyMeetsAStackTraceForAQueryThatMakesNoSense(String query) {
        assertThat(RequestGate.judge("/en", query)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%D0%A0azgrad", "q=a+b&c=%20", "q=100%25", "q=Разград%20"})
    void aSearchInAnyScriptGetsThrough(String query) {
        assertThat(RequestGate.judge("/bg", query)).isEqualTo(RequestGate.FINE);
    }

    @Test
    void aSearchOfTenThousandLettersIsTooLong() {
        assertThat(RequestGate.judge("/en", "q=" + "a".repeat(10_000))).isEqualTo(414);
    }

    @Test
    void theSamePageIsKeptOnceHoweverItsAddressWasWritten() {
        assertThat(RequestKey.normal("q=b&field=2&field=1&utm_source=mail&empty=&fbclid=x"))
                .isEqualTo("field=2&field=1&q=b");
        assertThat(RequestKey.normal(null)).isEmpty();
    }
}
