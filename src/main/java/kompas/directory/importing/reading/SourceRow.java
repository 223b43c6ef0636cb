package kompas.directory.importing.reading;

import java.util.List;
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

    /** The cell under this heading without surrounding space; empty when there is none. */
    public String get(String heading) {
        var position = headings.position(heading);
        return position.isPresent() ? get(position.getAsInt()) : "";
    }

    public String get(int position) {
        return position < cells.size() ? cells.get(position).strip() : "";
    }
}
