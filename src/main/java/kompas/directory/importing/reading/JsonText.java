package kompas.directory.importing.reading;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A JSON value as the text of one cell. */
final class JsonText {

    /** Columns of our own format whose cells are JSON. */
    private static final Set<String> STRUCTURED = Set.of("services", "opening_hours", "more_addresses");

    private JsonText() {}

    static boolean structured(String name) {
        return STRUCTURED.contains(name);
    }

    static String cell(String name, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray() && !structured(name) && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return value.valueStream().map(each -> each.asString("")).collect(Collectors.joining("|"));
        }
        return value.isContainer() ? value.toString() : value.asString("");
    }
}
