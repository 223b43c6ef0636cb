package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kompas.surveys.workbook.Row;

/** Numbers of rows after some came, went or moved: lines their author left blank stay blank above the row they stood above. */
final class Numbering {

    private static final int BELOW_HEADINGS = 2;

    private Numbering() {}

    static List<Row> of(List<Row> before, List<Row> now) {
        Map<Row, Integer> gaps = new IdentityHashMap<>();
        for (int i = 1; i < before.size(); i++) {
            gaps.put(
                    before.get(i),
                    Math.max(1, before.get(i).number() - before.get(i - 1).number()));
        }
        int next = before.isEmpty() ? BELOW_HEADINGS : before.getFirst().number();
        List<Row> numbered = new ArrayList<>();
        for (Row row : now) {
            int gap = numbered.isEmpty() ? 0 : gaps.getOrDefault(row, 1);
            next += gap;
            numbered.add(row.number() == next ? row : new Row(next, row.cells()));
        }
        return numbered;
    }
}
