package kompas.directory.search.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.directory.search.OrganisationMarks.Mark;
import org.junit.jupiter.api.Test;

class MiddleTests {

    @Test
    void nobodyDropsOffTheMapWhenMarksArePutTogether() {
        Map<String, Middle> cells = IntStream.range(0, 10_000)
                .boxed()
                .collect(Collectors.toMap(
                        i -> i % 100 + "/" + i / 100, i -> new Middle(1 + i % 3, 40 + i / 1e4, 20 + i % 100 / 1e2)));

        List<Mark> marks = Middle.atMost(2_000, cells);

        assertThat(marks).hasSizeLessThanOrEqualTo(2_000).hasSizeGreaterThan(500);
        assertThat(marks.stream().mapToLong(Mark::count).sum())
                .isEqualTo(cells.values().stream().mapToLong(Middle::count).sum());
    }
}
