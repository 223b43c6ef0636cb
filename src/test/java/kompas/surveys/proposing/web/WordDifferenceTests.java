package kompas.surveys.proposing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader sees at once which words of a text are other words now. */
class WordDifferenceTests {

    private static String of(String before, String after) {
        return WordDifference.of(before, after).stream()
                .map(piece -> piece.kind().isEmpty() ? piece.text() : "[" + piece.kind() + " " + piece.text() + "]")
                .collect(Collectors.joining(" "));
    }

    @Test
    void wordsThatStayStandOnceAndThoseThatChangedStandBesideEachOther() {
        assertThat(of("We sing on Tuesdays in the old school", "We sing and dance on Mondays in the old school"))
                .isEqualTo("We sing [new and dance] on [gone Tuesdays] [new Mondays] in the old school");
        assertThat(of("We sing", "We sing")).isEqualTo("We sing");
        assertThat(of("We sing", "They dance")).isEqualTo("[gone We sing] [new They dance]");
    }

    @Test
    void textsTooLongToCompareStandWhole() {
        String long1 = "word ".repeat(500).strip();
        assertThat(WordDifference.of(long1, "short")).hasSize(2);
    }
}
