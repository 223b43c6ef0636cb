package kompas.surveys.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Prompt.Control;
import kompas.surveys.xform.Prompt.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People write numbers, months and places as they are used to, and are understood. */
class TypedTests {

    private static final String PATH = "/data/asked";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INTEGER  | 12 500               | 12500
            INTEGER  | 12.500               | 12500
            INTEGER  | 1,250,000            | 1250000
            INTEGER  | -3                   | -3
            DECIMAL  | 3,5                  | 3.5
            DATE     | 1928                 | 1928-01-01
            DATE     | 2026-11              | 2026-11-01
            DATE     | 9.2026               | 2026-09-01
            DATE     | 2026-11-29           | 2026-11-29
            GEOPOINT | 43.53, 26.52         | 43.53 26.52 0 0
            GEOPOINT | 43,53 26,52          | 43.53 26.52 0 0
            """)
    void isUnderstood(Type type, String typed, String answer) {
        assertThat(answer(type, typed)).isEqualTo(answer);
    }

    @Test
    void anAreaEndsWhereItBeginsAndAWayDoesNot() {
        String three = "43.5, 26.5\n43.6, 26.6\n\n43.4, 26.7";
        assertThat(answer(Type.GEOTRACE, three)).isEqualTo("43.5 26.5 0 0;43.6 26.6 0 0;43.4 26.7 0 0");
        assertThat(answer(Type.GEOSHAPE, three)).endsWith(";43.4 26.7 0 0;43.5 26.5 0 0");
        assertThat(answer(Type.GEOSHAPE, three + "\n43.5, 26.5")).endsWith(";43.4 26.7 0 0;43.5 26.5 0 0");
    }

    @Test
    void noPlaceInARankingIsGivenTwice() {
        assertThat(Typed.tied(Map.of("/data/r#a", List.of("1"), "/data/r#b", List.of("1")), "/data/r"))
                .isTrue();
        assertThat(Typed.tied(Map.of("/data/r#a", List.of("1"), "/data/r#b", List.of("")), "/data/r"))
                .isFalse();
    }

    private static String answer(Type type, String typed) {
        Prompt.Words words = new Prompt.Words("Asked", "", "", "", "", "");
        Prompt prompt = new Prompt(PATH, Control.INPUT, type, words, false, false, "", "", List.of(), Map.of());
        return new Typed(Map.of(PATH, List.of(typed))).answer(prompt);
    }
}
