package kompas.directory.duplicates;

import java.util.List;
import java.util.Set;
import kompas.directory.importing.record.StagedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What is chosen one by one when two become one, in the order in which people read it. */
public final class MergeFields {

    public static final List<String> ALL = List.of(
            "name",
            "other_names",
            "description",
            "causes",
            "pictures",
            "legal_form",
            "status",
            "place",
            "addresses",
            "contacts",
            "website",
            "links",
            "identifiers",
            "fields",
            "goals",
            "targets",
            "audiences",
            "needs",
            "services",
            "founded",
            "members",
            "volunteers",
            "staff",
            "budget",
            "opening_hours",
            "languages",
            "accessibility",
            "service_area_ids");

    /** What stands in tables of its own; all of it can be kept. */
    private static final Set<String> BELONGINGS =
            Set.of("identifiers", "addresses", "contacts", "links", "services", "needs", "pictures");

    private MergeFields() {}

    /** Of a place all that tells where it is, of everything else what stands there; missing for nothing. */
    static JsonNode value(ObjectNode facts, String field) {
        if (!field.equals("place")) {
            JsonNode value = facts.path(field);
            return isNothing(field, value) ? MissingNode.getInstance() : value;
        }
        ObjectNode place = facts.objectNode();
        StagedColumn.columnsOfOrganisation().stream()
                .filter(column -> column.unit().equals("place"))
                .map(StagedColumn::column)
                .filter(column -> !facts.path(column).isNull())
                .forEach(column -> place.set(column, facts.path(column)));
        boolean known = place.has("municipality_id") || place.has("region_id") || place.has("longitude");
        return known ? place : MissingNode.getInstance();
    }

    private static boolean isNothing(String field, JsonNode value) {
        return value.isNull()
                || value.isArray() && value.isEmpty()
                || field.equals("legal_form") && value.asString("").equals("other");
    }

    /** Whether the values of both can stand together. */
    static boolean unites(String field, JsonNode one, JsonNode other) {
        if (BELONGINGS.contains(field) || one.isArray() && other.isArray()) {
            return true;
        }
        return isWords(one) && isWords(other) && !saysOtherwise(one.path("texts"), other.path("texts"));
    }

    static boolean isWords(JsonNode value) {
        return value.has("source") && value.has("texts");
    }

    /** Whether both say something in one language, and not the same. */
    private static boolean saysOtherwise(JsonNode one, JsonNode other) {
        return one.propertyNames().stream()
                .anyMatch(
                        language -> other.has(language) && !other.path(language).equals(one.path(language)));
    }
}
