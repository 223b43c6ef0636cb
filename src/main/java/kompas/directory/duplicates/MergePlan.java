package kompas.directory.duplicates;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kompas.directory.duplicates.MergeChoices.Side;
import kompas.directory.importing.record.StagedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of the kept organisation's own columns; both organisations come as the JSON of their rows. */
final class MergePlan {

    /** Of these a kept organisation says its own, whatever that is, unless somebody chooses otherwise. */
    static final Set<StagedColumn> ITS_OWN = Set.of(
            StagedColumn.LISTING,
            StagedColumn.EXAMPLE,
            StagedColumn.STATUS,
            StagedColumn.CONFIRMED_ON,
            StagedColumn.CONFIRMED_BY);

    private final JsonNode kept;
    private final JsonNode dropped;
    private final Map<String, Side> choices;
    private final ObjectNode before;
    private final ObjectNode after;
    private final ObjectNode sources;

    MergePlan(JsonNode kept, JsonNode dropped, Map<String, Side> choices, JsonMapper json) {
        this.kept = kept;
        this.dropped = dropped;
        this.choices = choices;
        this.before = json.createObjectNode();
        this.after = json.createObjectNode();
        this.sources = (ObjectNode) kept.path("field_sources").deepCopy();
        StagedColumn.columnsOfOrganisation().forEach(this::decide);
        names();
        parent();
    }

    /** Columns that change, as they were. */
    ObjectNode before() {
        return before;
    }

    /** The same, as they will be. */
    ObjectNode after() {
        return after;
    }

    /** Where each fact comes from then. */
    ObjectNode sources() {
        return sources;
    }

    private void decide(StagedColumn column) {
        if (column == StagedColumn.OTHER_NAMES) {
            return;
        }
        String name = column.column();
        Side side = choices.getOrDefault(column.unit(), choices.getOrDefault(name, usual(column)));
        if (side == Side.BOTH && kept.path(name).isArray()) {
            set(name, union(kept.path(name), dropped.path(name)));
        } else if (side == Side.BOTH
                && MergeFields.isWords(kept.path(name))
                && MergeFields.isWords(dropped.path(name))) {
            set(name, everyLanguage(kept.path(name), dropped.path(name)));
        } else if (side == Side.DROPPED && !kept.path(name).equals(dropped.path(name))) {
            set(name, dropped.path(name));
            sources.set(name, source(name));
        }
    }

    private Side usual(StagedColumn column) {
        if (ITS_OWN.contains(column)) {
            return Side.KEPT;
        }
        boolean known = column.unit().equals("place")
                ? isSaid("municipality_id") || isSaid("longitude") || isSaid("region_id")
                : isSaid(column.column());
        return known ? Side.KEPT : Side.DROPPED;
    }

    private boolean isSaid(String name) {
        JsonNode value = kept.path(name);
        boolean empty = value.isNull() || value.isArray() && value.isEmpty();
        return !empty && !(name.equals("legal_form") && value.asString().equals("other"));
    }

    private JsonNode source(String name) {
        JsonNode own = dropped.path("field_sources").path(name);
        if (!own.isMissingNode()) {
            return own;
        }
        ObjectNode source = sources.objectNode();
        source.set("source", dropped.path("source_id"));
        source.set("date", dropped.path("source_date"));
        return source;
    }

    /** What the dropped one was called, the kept one is called too. */
    private void names() {
        Side side = choices.getOrDefault("other_names", Side.BOTH);
        Set<String> names = new LinkedHashSet<>();
        if (side != Side.DROPPED) {
            kept.path("other_names").forEach(name -> names.add(name.asString()));
        }
        if (side != Side.KEPT) {
            dropped.path("name").path("texts").forEach(name -> names.add(name.asString()));
            kept.path("name").path("texts").forEach(name -> names.add(name.asString()));
            dropped.path("other_names").forEach(name -> names.add(name.asString()));
        }
        JsonNode shown = after.has("name") ? after.path("name") : kept.path("name");
        shown.path("texts").forEach(name -> names.remove(name.asString()));
        ArrayNode others = after.arrayNode();
        names.forEach(others::add);
        set("other_names", others);
    }

    /** A part that its whole is merged into belongs where the whole belongs. */
    private void parent() {
        if (kept.path("parent_id").equals(dropped.path("id"))) {
            set(
                    "parent_id",
                    dropped.path("parent_id").equals(kept.path("id")) ? after.nullNode() : dropped.path("parent_id"));
        }
    }

    /** Where both say something in one language, the kept one is heard. */
    private static JsonNode everyLanguage(JsonNode one, JsonNode other) {
        ObjectNode all = (ObjectNode) one.deepCopy();
        ObjectNode texts = (ObjectNode) all.required("texts");
        other.path("texts").properties().forEach(text -> texts.putIfAbsent(text.getKey(), text.getValue()));
        return all;
    }

    private JsonNode union(JsonNode one, JsonNode other) {
        Set<JsonNode> all = new LinkedHashSet<>();
        one.forEach(all::add);
        other.forEach(all::add);
        ArrayNode union = after.arrayNode();
        all.forEach(union::add);
        return union;
    }

    private void set(String name, JsonNode value) {
        if (!kept.path(name).equals(value)) {
            before.set(name, kept.path(name));
            after.set(name, value);
        }
    }
}
