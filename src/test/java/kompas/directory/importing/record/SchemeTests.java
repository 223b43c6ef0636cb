package kompas.directory.importing.record;

import static org.assertj.core.api.Assertions.assertThat;

import kompas.directory.importing.record.Scheme.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped number never leads to somebody else's page. */
class SchemeTests {

    @ParameterizedTest
    @CsvSource({
        "BG-EIK, 000455980, SOUND",
        "BG-EIK, 000455981, WRONG",
        "BG-EIK, 176216446, SOUND",
        "BG-EIK, 45598, WRONG",
        "DK-CVR, 13585628, SOUND",
        "DK-CVR, 13585629, DOUBTFUL",
        "DK-CVR, 1358562, WRONG",
        "US-EIN, 010342663, SOUND",
        "US-EIN, 10342663, WRONG",
        "GB-CHC, 1000003, SOUND",
    })
    void checkDigitsAreChecked(String scheme, String value, Judgement judgement) {
        assertThat(Scheme.judge(scheme, value)).isEqualTo(judgement);
    }
}
