package kompas.directory.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import kompas.shared.web.Choice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Numbers in registers, stored as {@code SCHEME:VALUE}, typed as a register and a number. */
record IdentifiersInput(String name) implements Input {

    private static final List<String> SCHEMES =
            List.of("BG-EIK", "BG-CHITALISHTA", "DK-CVR", "GB-CHC", "GB-COH", "GB-SC", "GB-NIC", "US-EIN", "KOMPAS");

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        rows(asking).fill(split(state), into, asking);
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        Answer rows = rows(asking).read(typed, split(state), asking);
        TreeSet<String> values = new TreeSet<>();
        rows.values()
                .path(name)
                .forEach(row -> values.add(row.path("scheme").asString("KOMPAS") + ":"
                        + row.path("value").asString("").replaceAll("[\\s\\u00a0]+", "")));
        ArrayNode written = Stored.JSON.createArrayNode();
        values.forEach(written::add);
        return Answer.of(name, written).wrong(rows.problems());
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        return rows(asking).draw(typed, problems, asking);
    }

    private RowsInput rows(Asking asking) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("scheme", Cell.TEXT);
        cells.put("value", Cell.TEXT);
        List<Choice> schemes = SCHEMES.stream()
                .map(scheme -> new Choice(scheme, asking.t().say("directory.scheme." + scheme), false))
                .toList();
        return new RowsInput(name, cells, Map.of("scheme", unused -> schemes), row -> row);
    }

    private ObjectNode split(ObjectNode state) {
        ArrayNode rows = Stored.JSON.createArrayNode();
        Stream.of(state.path(name))
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .forEach(each -> {
                    int colon = each.indexOf(':');
                    rows.addObject().put("scheme", each.substring(0, colon)).put("value", each.substring(colon + 1));
                });
        ObjectNode split = Stored.JSON.createObjectNode();
        split.set(name, rows);
        return split;
    }
}
