package kompas.directory.importing.record;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row in our own format, still as text.
 *
 * @param line where it stands in its file
 * @param cells by column of {@link KompasFormat}; empty text means nothing is known
 */
public record Draft(long line, Map<String, String> cells) {

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell's values, where several can stand in it. */
    public List<String> list(String column) {
        return Cells.list(get(column));
    }

    public Set<String> columns() {
        return cells.keySet();
    }
}
