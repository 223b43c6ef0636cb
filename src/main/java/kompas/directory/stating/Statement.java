package kompas.directory.stating;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fact as it was understood.
 *
 * @param fact as {@link FactPaths#fact} names it
 * @param part which one of several
 * @param said may be stored, and read again by {@link #read}
 */
public record Statement(String fact, String part, ObjectNode said) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Names of what {@link #said} holds. */
    static final String UNREAD = "unread";

    static final String VALUE = "value";
    static final String VALUES = "values";
    static final String LANGUAGE = "language";

    public static Statement read(String fact, String part, String said) {
        return new Statement(fact, part, (ObjectNode) JSON.readTree(said));
    }

    /** What no rule can write: a name whose organisation somebody has to find, a number that is none. */
    static Statement unread(Said told, String text) {
        return new Statement(told.fact(), told.part(), JSON.createObjectNode().put(UNREAD, text));
    }

    static Statement value(Said told, JsonNode value) {
        return of(told, VALUE, value);
    }

    static Statement values(Said told, List<? extends JsonNode> values) {
        return of(told, VALUES, JSON.createArrayNode().addAll(values));
    }

    static Statement of(Said told, String name, JsonNode value) {
        ObjectNode said = JSON.createObjectNode();
        said.set(name, value);
        return new Statement(told.fact(), told.part(), said);
    }

    /** Whether accepting it writes anything, or only says that somebody has seen to it. */
    public boolean writes() {
        return !said.has(UNREAD);
    }

    JsonNode value() {
        return said.path(VALUE);
    }
}
