package kompas.directory.stating;

import java.util.List;
import java.util.stream.StreamSupport;
import kompas.directory.editing.Marks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a statement would change.
 *
 * @param shown before and after, by the names facts are recorded by
 * @param wanted what would be written; nothing where a person has to see to it
 */
public record Difference(List<Shown> shown, ObjectNode wanted) {

    public Difference {
        shown = List.copyOf(shown);
    }

    record Shown(String key, JsonNode before, JsonNode after) {}

    static Difference of(String key, JsonNode before, JsonNode after, JsonNode wanted) {
        ObjectNode facts = Statement.JSON.createObjectNode();
        facts.set(key, wanted);
        return new Difference(List.of(new Shown(key, before, after)), facts);
    }

    static Difference unread(Statement statement) {
        return new Difference(
                List.of(new Shown(
                        statement.fact(),
                        JsonNodeFactory.instance.missingNode(),
                        statement.said().path(Statement.UNREAD))),
                Statement.JSON.createObjectNode());
    }

    /** Of what stood: whoever decides has seen it, or sees what stands now. */
    public String seen() {
        return Marks.of(Statement.JSON
                .createArrayNode()
                .addAll(shown.stream()
                        .map(Shown::before)
                        .map(before -> before.isMissingNode() ? Statement.JSON.nullNode() : before)
                        .toList()));
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
