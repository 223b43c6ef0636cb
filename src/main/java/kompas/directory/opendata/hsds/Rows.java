package kompas.directory.opendata.hsds;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import kompas.directory.opendata.hsds.HsdsTables.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes nested documents apart into rows of tables, each referring to the one it stood in. What stands in several places
 * of a document with one id is one row.
 */
final class Rows {

    /** Entries that stand in many documents and are written once: what services belong to, terms of others' taxonomies. */
    private static final Set<String> SHARED = Set.of("program", "taxonomy_term", "taxonomy", "location");

    private final BiConsumer<String, ObjectNode> row;
    private final Set<String> written = new HashSet<>();
    private final Map<String, Row> held = new LinkedHashMap<>();
    private String ownLocation = "";

    /** @param row is given each row with the name of its table */
    Rows(BiConsumer<String, ObjectNode> row) {
        this.row = row;
    }

    private record Row(String table, ObjectNode document) {}

    /** The next organisation begins; of the last one only what others may share is remembered, so memory stays flat. */
    void begin(UUID location) {
        ownLocation = location.toString();
        finish();
    }

    /** The last organisation is complete. */
    void finish() {
        held.values().forEach(each -> row.accept(each.table(), each.document()));
        held.clear();
    }

    /** A row met again hangs on what it hung on and on what it hangs on here: it has a column for each. */
    private boolean isNew(String table, String id, ObjectNode document) {
        Row known = held.get(table + id);
        if (known != null) {
            HsdsTables.table(table).references().keySet().stream()
                    .filter(column -> document.has(column) && !known.document().has(column))
                    .forEach(column -> known.document().set(column, document.get(column)));
            return false;
        }
        boolean shared = SHARED.contains(table) && !id.equals(ownLocation);
        return !shared || written.add(table + id);
    }

    void add(String name, ObjectNode document) {
        String id = document.path("id").asString();
        if (!isNew(name, id, document)) {
            return;
        }
        Table table = HsdsTables.table(name);
        for (Map.Entry<String, String> nested : table.nested().entrySet()) {
            JsonNode child = document.path(nested.getKey());
            String childTable = nested.getValue();
            if (child instanceof ObjectNode one) {
                String column = childTable + "_id";
                if (table.has(column)) {
                    document.put(column, one.path("id").asString());
                }
                add(childTable, one);
            }
            if (child.isArray()) {
                child.forEach(entry -> add(childTable, linked((ObjectNode) entry, childTable, name, id)));
            }
        }
        held.put(name + id, new Row(name, document));
    }

    private static ObjectNode linked(ObjectNode entry, String table, String parent, String parentId) {
        Table known = HsdsTables.table(table);
        String column = parent + "_id";
        if (known.has(column) && !entry.has(column)) {
            entry.put(column, parentId);
        }
        if (known.has("link_id")) {
            entry.put("link_id", parentId);
            entry.put("link_entity", entry.path("link_entity").asString(parent));
        }
        return entry;
    }
}
