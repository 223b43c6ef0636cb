package kompas.directory.stating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.needs.Need;
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
        int at = place(rows, said);
        if (at < 0) {
            rows.add(said);
            return Optional.of(difference(JsonNodeFactory.instance.missingNode(), said, rows));
        }
        ObjectNode before = (ObjectNode) rows.get(at);
        ObjectNode after = told(before, said);
        if (after.equals(before)) {
            return Optional.empty();
        }
        rows.set(at, after);
        return Optional.of(difference(Statement.JSON.createArrayNode().add(before), after, rows));
    }

    private static Difference difference(JsonNode before, ObjectNode after, List<JsonNode> rows) {
        return Difference.of(NEEDS, before, Statement.JSON.createArrayNode().add(after), Comparing.all(rows));
    }

    /** The one in the same words; else, of this kind, the one without words, or any where nothing more was said; -1 for none. */
    private static int place(List<JsonNode> rows, ObjectNode said) {
        Predicate<JsonNode> alike = row -> row.path("direction").equals(said.path("direction"))
                && row.path("kind").equals(said.path("kind"));
        boolean worded = said.path("text").isObject();
        int same = first(rows, alike.and(row -> worded && isSaid(row.path("text"), said.path("text"))));
        return same >= 0
                ? same
                : first(rows, alike.and(row -> !worded || !row.path("text").isObject()));
    }

    private static int first(List<JsonNode> rows, Predicate<JsonNode> which) {
        return IntStream.range(0, rows.size())
                .filter(row -> which.test(rows.get(row)))
                .findFirst()
                .orElse(-1);
    }

    /** With what was said beside what stands: its words where there were none, how urgent it is, and further topics. */
    private static ObjectNode told(ObjectNode stands, ObjectNode said) {
        ObjectNode after = stands.deepCopy();
        if (!stands.path("text").isObject() && said.path("text").isObject()) {
            after.set("text", said.path("text"));
        }
        if (said.hasNonNull("urgency")) {
            after.set("urgency", said.path("urgency"));
        }
        List<String> topics = Stream.of(stands, said)
                .flatMap(need -> need.path("topics").valueStream())
                .map(topic -> topic.asString(""))
                .toList();
        if (!topics.isEmpty()) {
            Need.clean(topics).forEach(after.putArray("topics")::add);
        }
        return after;
    }

    private static boolean isSaid(JsonNode stands, JsonNode said) {
        return stands.isObject()
                && said.path("texts").properties().stream()
                        .allMatch(
                                text -> stands.path("texts").path(text.getKey()).equals(text.getValue()));
    }
}
