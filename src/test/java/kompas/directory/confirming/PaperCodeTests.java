package kompas.directory.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import kompas.shared.web.QrPath;
import org.junit.jupiter.api.Test;

/** Whoever copies a code from a letter gets in, on whatever keyboard. */
class PaperCodeTests {

    private static final PaperCode CODE = new PaperCode("ACEHKMPTX3");

    @Test
    void caseSpacesDashesAndCyrillicDoNotMatter() {
        assertThat(PaperCode.typed("ACEHK-MPTX3")).contains(CODE);
        assertThat(PaperCode.typed(" acehk mptx3 ")).contains(CODE);
        assertThat(PaperCode.typed("a-c-e-h-k–m.p.t.x.3")).contains(CODE);
        assertThat(PaperCode.typed("асенк-мртхз")).contains(CODE);
        assertThat(PaperCode.typed(CODE.printed())).contains(CODE);
    }

    @Test
    void whatCanBeNoCodeIsNone() {
        assertThat(PaperCode.typed("")).isEmpty();
        assertThat(PaperCode.typed("ACEHKMPTX")).isEmpty();
        assertThat(PaperCode.typed("ACEHKMPTX0")).isEmpty();
        assertThat(PaperCode.typed("A".repeat(10_000))).isEmpty();
    }

    @Test
    void noTwoLettersCarryTheSameCode() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(PaperCode.make().text());
        }
        assertThat(made).hasSize(10_000).allMatch(text -> text.matches("[ACEHKMPTXY34679]{10}"));
    }

    @Test
    void aQrCodeHoldsTheWholeLink() {
        QrPath drawn = QrPath.of("https://kompas.example.org/bg/confirm/" + "x".repeat(43));
        assertThat(drawn.size()).isBetween(29, 53);
        assertThat(drawn.path()).startsWith("M4 4h7v1h-7z").matches("(M\\d+ \\d+h\\d+v1h-\\d+z)+");
    }
}
