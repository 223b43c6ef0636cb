package kompas.directory.stating;

import java.util.Map;

/**
 * One fact as it was told.
 *
 * @param fact as {@link FactPaths#fact} names it
 * @param part which one of several: a kind of need, the first or second person; "" for what there is one of
 * @param cells what was said, by the rest of its path; "" where nothing follows
 */
public record Said(String fact, String part, Map<String, String> cells) {

    public Said {
        cells = Map.copyOf(cells);
    }

    String cell(String name) {
        return cells.getOrDefault(name, "").strip();
    }
}
