package kompas.directory.stating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.CodeLists;
import kompas.directory.importing.record.Draft;
import kompas.directory.importing.record.PlaceCells;
import kompas.directory.importing.record.RecordReading;
import kompas.directory.importing.record.Staged;
import kompas.directory.importing.record.StagedColumn;
import kompas.places.Geocoding;
import kompas.places.Places;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Facts as an import would understand them: a row that says nothing else, and what became of its cells. */
final class RowCells {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RecordReading reading;

    RowCells(Geocoding geocoding, Places places, CodeLists lists, String language) {
        this.reading = new RecordReading(new PlaceCells(geocoding, places), lists, language);
    }

    /** What these cells say of one column; missing where an import would say nothing either. */
    JsonNode read(Map<String, String> cells, StagedColumn column) {
        return read(cells).map(staged -> json(staged, column)).orElse(NODES.missingNode());
    }

    Optional<Staged> read(Map<String, String> cells) {
        Map<String, String> row = new HashMap<>(cells);
        row.putIfAbsent("name", "x");
        row.put("key", "said");
        Staged staged = reading.read(new Draft(1, row), "said");
        return staged.rejection().isPresent() ? Optional.empty() : Optional.of(staged);
    }

    static JsonNode json(Staged staged, StagedColumn column) {
        String cell = staged.get(column);
        if (cell == null) {
            return NODES.missingNode();
        }
        return switch (column.type()) {
            case "text[]", "uuid[]" ->
                NODES.arrayNode()
                        .addAll(list(cell).stream().map(NODES::stringNode).toList());
            case "smallint[]" ->
                NODES.arrayNode()
                        .addAll(list(cell).stream()
                                .map(number -> NODES.numberNode(Integer.parseInt(number)))
                                .toList());
            case "jsonb" -> Statement.JSON.readTree(cell);
            case "smallint" -> NODES.numberNode(Integer.parseInt(cell));
            case "double precision" -> NODES.numberNode(Double.parseDouble(cell));
            default -> NODES.stringNode(cell);
        };
    }

    /** PostgreSQL's own way to write a list, as {@link Staged} writes it: every value in quotes. */
    private static List<String> list(String array) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean inside = false;
        for (int i = 1; i < array.length() - 1; i++) {
            char next = array.charAt(i);
            if (next == '\\') {
                value.append(array.charAt(++i));
            } else if (next == '"') {
                if (inside) {
                    values.add(value.toString());
                    value.setLength(0);
                }
                inside = !inside;
            } else if (inside) {
                value.append(next);
            }
        }
        return values;
    }
}
