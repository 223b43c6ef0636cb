package kompas.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A floor under how well duplicates are told from neighbours; {@code bench/duplicates} has the figures. */
class DuplicatesQualityTests {

    private static final Path CHITALISHTA = Path.of("src/main/resources/reference/demo/bg-chitalishta.csv");

    @Test
    void aChangeOfTheRulesDoesNotDrownTheDeskInWrongPairsNorLoseTheRightOnes() throws IOException {
        Split split = Split.TEST_CHITALISHTA;
        List<Particulars> register = split.register(CHITALISHTA);
        Judgement judgement = Judgement.of(register, split.pairs(register));
        assertThat(judgement.precision()).as(judgement.summary()).isGreaterThanOrEqualTo(0.97);
        assertThat(judgement.recall()).as(judgement.summary()).isGreaterThanOrEqualTo(0.90);
    }
}
