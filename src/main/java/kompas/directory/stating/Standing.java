package kompas.directory.stating;

import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An organisation as it stands, for whoever works on it.
 *
 * @param state what it says, by the names facts are recorded by
 */
public record Standing(OrganisationId id, ObjectNode state) {

    public LocalizedText name() {
        return LocalizedColumn.read(state.required("name"));
    }

    /** Behind the language. */
    public String path() {
        return "/organisations/" + state.required("slug").asString();
    }

    public boolean example() {
        return state.path("example").asBoolean(false);
    }

    public boolean listed() {
        return state.path("listing").asString("").equals("public");
    }

    Optional<UUID> id(String column) {
        return Optional.of(state.path(column))
                .filter(JsonNode::isString)
                .map(value -> UUID.fromString(value.asString()));
    }
}
