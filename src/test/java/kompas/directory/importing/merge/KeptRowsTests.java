package kompas.directory.importing.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.SourceRow;
import org.junit.jupiter.api.Test;

class KeptRowsTests {

    private static final Headings HEADINGS = new Headings(List.of("Name", "Town"));

    @Test
    void whoeverIsTurnedAwayIsToldWithTheRowAsItWasRead() {
        List<SourceRow> read =
                IntStream.range(0, 5_000).mapToObj(KeptRowsTests::row).toList();
        KeptRows kept = new KeptRows();
        read.forEach(kept::add);
        assertThat(kept.size()).isEqualTo(read.size());
        assertThat(IntStream.range(0, kept.size()).mapToObj(kept::get).toList()).isEqualTo(read);
    }

    @Test
    void theLengthOfARowIsThatOfItsCells() {
        assertThat(new KeptRows().add(new SourceRow(1, HEADINGS, List.of("Пробуда", "", "§"), null)))
                .isEqualTo(8);
    }

    /** Rows have as many cells as somebody filled: none, as many as there are headings, or far more. */
    private static SourceRow row(int number) {
        List<String> cells = IntStream.range(0, number % 40)
                .mapToObj(cell -> cell % 3 == 0 ? "" : "Читалище " + number + "\t" + cell)
                .toList();
        return new SourceRow(number + 2L, HEADINGS, cells, null);
    }
}
