package kompas.directory.opendata.hsds;

import java.util.HashSet;
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
    private final Set<String> writtenHere = new HashSet<>();
    private String ownLocation = "";

    /** @param row is given each row with the name of its table */
    Rows(BiConsumer<String, ObjectNode> row) {
        this.row = row;
    }

    /** The next organisation begins; of the last one only what others may share is remembered, so memory stays flat. */
    void begin(UUID location) {
        ownLocation = location.toString();
        writtenHere.clear();
    }

    private boolean isNew(String table, String id) {
        boolean shared = SHARED.contains(table) && !id.equals(ownLocation);
        return (shared ? written : writtenHere).add(table + id);
    }

    void add(String name, ObjectNode document) {
        String id = document.path("id").asString();
        if (!isNew(name, id)) {
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
        row.accept(name, document);
    }

    private static ObjectNode linked(ObjectNode entry, String table, String parent, String parentId) {
        Table known = HsdsTables.table(table);
        String column = parent + "_id";
        if (known.has(column) && !entry.has(column)) {
            entry.put(column, parentId);
        }
        if (known.has("link_id")) {
            entry.put("link_id", parentId);
            entry.put("link_entity", parent);
        }
        return entry;
    }
}
