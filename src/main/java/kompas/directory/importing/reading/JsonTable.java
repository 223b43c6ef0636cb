package kompas.directory.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A list of JSON objects as a table: one pass finds the columns, the second gives the rows. */
final class JsonTable implements SourceTable {

    private static final int MOST_COLUMNS = 2000;

    private final Function<JsonNode, Map<String, String>> flattening;
    private final Headings headings;
    private final JsonItems items;
    private long read;

    /** @param columns when they are known beforehand; empty to find them in the file */
    JsonTable(Path file, Function<JsonNode, Map<String, String>> flattening, List<String> columns) throws IOException {
        this.flattening = flattening;
        this.headings = new Headings(columns.isEmpty() ? columns(file, flattening) : columns);
        this.items = new JsonItems(file);
    }

    private static List<String> columns(Path file, Function<JsonNode, Map<String, String>> flattening)
            throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        try (JsonItems all = new JsonItems(file)) {
            for (JsonNode item = all.next(); item != null; item = all.next()) {
                columns.addAll(flattening.apply(item).keySet());
                if (columns.size() > MOST_COLUMNS) {
                    throw new UnreadableFile("importing.file.columns", "count", columns.size(), "most", MOST_COLUMNS);
                }
            }
        }
        if (columns.isEmpty()) {
            throw new UnreadableFile("importing.file.empty");
        }
        return new ArrayList<>(columns);
    }

    /** One level: lists of plain values become {@code a|b}, objects inside become {@code outer.inner} or JSON. */
    static Map<String, String> flat(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", object, cells);
        return cells;
    }

    private static void flatten(String prefix, JsonNode object, Map<String, String> cells) {
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isObject() && prefix.isEmpty() && !value.isEmpty() && !JsonText.structured(property.getKey())) {
                flatten(property.getKey() + ".", value, cells);
            } else {
                cells.put(prefix + property.getKey(), JsonText.cell(property.getKey(), value));
            }
        });
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public @Nullable SourceRow next() {
        JsonNode item = items.next();
        if (item == null) {
            return null;
        }
        read++;
        if (!item.isObject()) {
            return new SourceRow(read, headings, List.of(), Problem.of("importing.rejected.no_object"));
        }
        Map<String, String> cells = flattening.apply(item);
        List<String> inOrder = headings.names().stream()
                .map(name -> cells.getOrDefault(name, ""))
                .toList();
        return new SourceRow(read, headings, inOrder, null);
    }

    @Override
    public double progress() {
        return items.progress();
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
