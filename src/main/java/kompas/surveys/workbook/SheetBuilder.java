package kompas.surveys.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that grows row by row: the first that says anything are its headings. */
final class SheetBuilder {

    private final String name;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable List<String> headings;

    SheetBuilder(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    void add(int number, List<String> cells) throws UnreadableWorkbook {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        List<String> kept = cells.subList(0, filled);
        if (kept.stream().allMatch(String::isBlank)) {
            return;
        }
        budget.row(kept);
        if (headings == null) {
            headings = List.copyOf(kept);
        } else {
            rows.add(new Row(number, kept));
        }
    }

    Sheet sheet() {
        return new Sheet(name, headings == null ? List.of() : headings, rows);
    }
}
