package kompas.directory.importing.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.directory.opendata.hsds.HsdsTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rows of a tabular data package into each other, as HSDS JSON has them. */
final class HsdsNesting {

    private static final Set<String> NUMBERS = HsdsTables.numbers();

    /** Which tables stand inside which, by the column that points out of them. */
    private static final Map<String, List<String>> INSIDE = Map.of(
            "organization",
            List.of("organization_identifiers", "programs", "services", "locations", "contacts", "phones", "funding"),
            "service",
            List.of(
                    "service_at_location",
                    "contacts",
                    "phones",
                    "schedules",
                    "languages",
                    "required_documents",
                    "cost_options",
                    "service_areas",
                    "funding"),
            "service_at_location",
            List.of("contacts", "phones", "schedules", "service_areas"),
            "location",
            List.of("addresses", "contacts", "phones", "schedules", "languages", "accessibility"),
            "contact",
            List.of("phones"),
            "phone",
            List.of("languages"));

    private static final Map<String, String> ONE_OF = Map.of(
            "services", "service",
            "service_at_location", "service_at_location",
            "locations", "location",
            "contacts", "contact",
            "phones", "phone");

    /** What a row hangs on; one may hang on several and stands in each. */
    private static final List<String> OWNERS =
            List.of("organization_id", "service_id", "service_at_location_id", "location_id", "contact_id", "phone_id");

    private final List<JsonNode> records;

    private HsdsNesting(List<JsonNode> records) {
        this.records = records;
    }

    /** A row without its empty cells, numbers as numbers. */
    static ObjectNode object(SourceRow row) {
        ObjectNode object = JsonItems.JSON.createObjectNode();
        for (String name : row.headings().names()) {
            String value = row.get(name);
            if (NUMBERS.contains(name) && value.matches("-?[0-9]{1,15}(\\.[0-9]+)?")) {
                object.set(name, JsonItems.JSON.readTree(value.replaceFirst("^(-?)0+(?=[0-9])", "$1")));
            } else if (!value.isEmpty()) {
                object.put(name, value);
            }
        }
        return object;
    }

    static JsonNode organisation(List<JsonNode> records) {
        HsdsNesting nesting = new HsdsNesting(records);
        return records.stream()
                .filter(record -> record.path("table").asString().equals("organizations"))
                .findFirst()
                .<JsonNode>map(record -> nesting.filled("organization", (ObjectNode) record.path("row")))
                .orElseGet(JsonItems.JSON::createObjectNode);
    }

    private ObjectNode filled(String kind, ObjectNode row) {
        ObjectNode filled = row.deepCopy();
        String id = row.path("id").asString("");
        for (String table : INSIDE.getOrDefault(kind, List.of())) {
            put(filled, table, kind + "_id", id);
        }
        put(filled, "attributes", "link_id", id);
        if (kind.equals("service_at_location")) {
            putOne(filled, "location", "locations");
        }
        if (kind.equals("service")) {
            putOne(filled, "program", "programs");
        }
        return filled;
    }

    private void putOne(ObjectNode filled, String kind, String table) {
        String id = filled.path(kind + "_id").asString("");
        rows(table, "id", id).forEach(found -> filled.set(kind, filled(kind, found)));
        filled.remove(kind + "_id");
    }

    private void put(ObjectNode parent, String table, String column, String id) {
        List<ObjectNode> rows = rows(table, column, id);
        if (rows.isEmpty()) {
            return;
        }
        var children = parent.putArray(table.equals("service_at_location") ? "service_at_locations" : table);
        for (ObjectNode row : rows) {
            ObjectNode child = filled(ONE_OF.getOrDefault(table, ""), row);
            child.remove(OWNERS);
            child.remove(column);
            children.add(child);
        }
    }

    private List<ObjectNode> rows(String table, String column, String id) {
        return records.stream()
                .filter(record -> record.path("table").asString().equals(table))
                .map(record -> (ObjectNode) record.path("row"))
                .filter(row -> row.path(column).asString("").equals(id))
                .toList();
    }
}
