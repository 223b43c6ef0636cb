package kompas.directory.opendata.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.directory.opendata.PublishedOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody stated in HSDS's own words, made fit to be published again: keys and values the standard does not know
 * are left out, ids that are missing are derived, and people are left out, for nobody has asked them.
 */
final class StatedDocument {

    /** Places of an organisation, the organisation itself: published from our own tables, never from a document. */
    private static final Set<String> OURS = Set.of("organization", "metadata");

    private StatedDocument() {}

    /** @param path where the document hangs, unique: ids that are missing are derived of it */
    static ObjectNode fit(JsonNode stated, String table, String path) {
        HsdsTables.Table known = HsdsTables.table(table);
        ObjectNode fit = JsonNodeFactory.instance.objectNode();
        String id = stated.path("id").asString("");
        fit.put(
                "id",
                HsdsFormat.isUuid(id)
                        ? id
                        : PublishedOrganisation.derived("stated", path).toString());
        for (HsdsTables.Field field : known.fields()) {
            JsonNode value = stated.path(field.name());
            if (!field.name().equals("id") && fits(field, value)) {
                fit.set(field.name(), value);
            }
        }
        known.nested()
                .forEach((key, child) -> nested(stated.path(key), child, path + "/" + key)
                        .filter(value -> !OURS.contains(key))
                        .ifPresent(value -> fit.set(key, value)));
        return fit;
    }

    private static boolean fits(HsdsTables.Field field, JsonNode value) {
        if (field.isNumber()) {
            return value.isNumber();
        }
        if (!value.isString() || value.asString().isBlank()) {
            return false;
        }
        String text = value.asString();
        List<String> allowed = field.allowed();
        boolean listed = allowed == null || allowed.contains(text);
        String format = "datetime".equals(field.type()) ? "datetime" : field.format();
        return listed && (format == null || HsdsFormat.keeps(format, text));
    }

    private static Optional<JsonNode> nested(JsonNode stated, String table, String path) {
        if (stated.isObject()) {
            ObjectNode fit = fit(stated, table, path);
            return complete(fit, table) ? Optional.of(fit) : Optional.empty();
        }
        List<ObjectNode> fit = new ArrayList<>();
        for (JsonNode entry : stated) {
            ObjectNode candidate = fit(entry, table, path + "/" + fit.size());
            if (complete(candidate, table) && !isPerson(candidate, table)) {
                fit.add(candidate);
            }
        }
        return fit.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonNodeFactory.instance.arrayNode().addAll(fit));
    }

    private static boolean complete(ObjectNode entry, String table) {
        boolean described = !table.equals("attribute") || entry.has("taxonomy_term");
        return described && HsdsTables.table(table).required().stream().allMatch(entry::has);
    }

    private static boolean isPerson(ObjectNode entry, String table) {
        return table.equals("contact") && entry.has("name");
    }
}
