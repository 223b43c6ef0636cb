package kompas.directory.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read.
 *
 * @param line where it begins in the file, counted from 1; in files without lines the number of the record
 * @param headings of its table
 * @param cells by column; may be fewer than the headings
 * @param problem why the row cannot be used at all, or null
 */
public record SourceRow(
        long line,
        Headings headings,
        List<String> cells,
        @Nullable Problem problem) {

    private static final int FEW = 3;
    private static final Predicate<String> TOTAL = Pattern.compile(
                    "(?iu)(общо|всичко|общ брой|total|sum|i alt|ialt|antal i alt)[\\s\\d:=.,–-]*")
            .asMatchPredicate();

    /** What the last row of many spreadsheets is called, which adds up the others; empty for a row that is none such. */
    public Optional<String> total() {
        List<String> filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .limit(FEW + 1)
                .toList();
        return filled.size() > FEW
                ? Optional.empty()
                : filled.stream().findFirst().filter(TOTAL);
    }

    /** The cell under this heading without surrounding space; empty when there is none. */
    public String get(String heading) {
        var position = headings.position(heading);
        return position.isPresent() ? get(position.getAsInt()) : "";
    }

    public String get(int position) {
        return position < cells.size() ? cells.get(position).strip() : "";
    }
}
