package kompas.directory.stating;

import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
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
}
