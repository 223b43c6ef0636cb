package kompas.directory.stating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an organisation lacks or gives. One that stands without words gets them; one in other words stands beside it. */
final class ComparingNeeds {

    private static final String NEEDS = "needs";

    private ComparingNeeds() {}

    static Optional<Difference> of(Statement statement, ObjectNode state) {
        ObjectNode said = (ObjectNode) statement.value();
        List<JsonNode> rows = new ArrayList<>(Difference.items(state.path(NEEDS)));
        Predicate<JsonNode> alike = row -> row.path("direction").equals(said.path("direction"))
                && row.path("kind").equals(said.path("kind"));
        boolean worded = said.path("text").isObject();
        boolean there =
                rows.stream().filter(alike).anyMatch(row -> !worded || isSaid(row.path("text"), said.path("text")));
        if (there) {
            return Optional.empty();
        }
        int at = IntStream.range(0, rows.size())
                .filter(row ->
                        alike.test(rows.get(row)) && !rows.get(row).path("text").isObject())
                .findFirst()
                .orElse(-1);
        JsonNode before = at < 0
                ? JsonNodeFactory.instance.missingNode()
                : Statement.JSON.createArrayNode().add(rows.get(at));
        if (at < 0) {
            rows.add(said);
        } else {
            rows.set(at, ((ObjectNode) rows.get(at)).deepCopy().setAll(said));
        }
        return Optional.of(
                Difference.of(NEEDS, before, Statement.JSON.createArrayNode().add(said), Comparing.all(rows)));
    }

    private static boolean isSaid(JsonNode stands, JsonNode said) {
        return said.path("texts").properties().stream()
                .allMatch(text -> stands.path("texts").path(text.getKey()).equals(text.getValue()));
    }
}
