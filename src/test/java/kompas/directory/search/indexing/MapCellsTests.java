package kompas.directory.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import kompas.directory.search.Box;
import org.junit.jupiter.api.Test;

class MapCellsTests {

    private static final int MOST = 32_768;

    @Test
    void theWholeWorldAskedForCloseUpIsAnsweredInCellsTheMemoryHolds() {
        assertThat(MapCells.fieldFor(18, Box.WORLD, MOST)).isEqualTo("cell7");
        assertThat(MapCells.fieldFor(18, new Box(35, -10, 70, 40), MOST)).isEqualTo("cell10");
    }

    @Test
    void whatAWideScreenShowsIsNotDrawnCoarserForIt() {
        Box screen = new Box(43.5, 26.0, 44.0, 27.0);
        assertThat(MapCells.fieldFor(11, screen, MOST)).isEqualTo("cell13");
        assertThat(MapCells.fieldFor(2, Box.WORLD, MOST)).isEqualTo("cell4");
    }

    @Test
    void aWindowAcrossTheDateLineIsAsSmallAsItLooks() {
        assertThat(MapCells.fieldFor(12, new Box(-17, 179.9, -16.8, -179.9), MOST))
                .isEqualTo(MapCells.fieldFor(12, new Box(-17, 179.7, -16.8, 179.9), MOST));
    }
}
