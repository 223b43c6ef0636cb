package kompas.directory.stating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A place and its address. Whoever moves takes no street along; a point on the map stays while the place does. */
final class ComparingPlaces {

    private static final String ADDRESSES = "addresses";
    private static final List<String> WHERE = List.of("settlement_id", "municipality_id");

    private ComparingPlaces() {}

    static Optional<Difference> of(Statement statement, ObjectNode state) {
        JsonNode place = statement.said().path("place");
        boolean moved = place.isObject()
                && WHERE.stream()
                        .anyMatch(key -> !place.path(key)
                                .asString("")
                                .equals(state.path(key).asString("")));
        ObjectNode wanted = Statement.JSON.createObjectNode();
        List<Difference.Shown> shown = new ArrayList<>();
        if (moved) {
            place.properties().forEach(column -> wanted.set(column.getKey(), column.getValue()));
            shown.add(new Difference.Shown(
                    WHERE.getFirst(),
                    Comparing.known(state.path(WHERE.getFirst())),
                    Comparing.known(place.path(WHERE.getFirst()))));
        }
        address(statement, state, moved).ifPresent(address -> {
            wanted.set(ADDRESSES, address.rows());
            shown.add(new Difference.Shown(ADDRESSES, list(address.before()), list(address.after())));
        });
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Difference(shown, wanted));
    }

    private record Address(JsonNode before, ObjectNode after, JsonNode rows) {}

    private static Optional<Address> address(Statement statement, ObjectNode state, boolean moved) {
        JsonNode said = statement.said().path("address");
        List<JsonNode> rows = new ArrayList<>(Difference.items(state.path(ADDRESSES)));
        int at = IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).path("kind").asString("").equals("postal"))
                .findFirst()
                .orElse(-1);
        boolean anything = Stream.of("street", "postcode").anyMatch(said::hasNonNull);
        if (at < 0 && !anything || said.isEmpty()) {
            return Optional.empty();
        }
        JsonNode before = at < 0 ? JsonNodeFactory.instance.missingNode() : rows.get(at);
        ObjectNode after = at < 0
                ? Statement.JSON.createObjectNode().put("kind", "physical").put("visible", true)
                : ((ObjectNode) before).deepCopy();
        if (moved) {
            after.remove(List.of("street", "postcode", "region"));
        }
        said.properties().stream()
                .filter(part -> moved || at < 0 || !part.getKey().equals("locality"))
                .forEach(part -> after.set(part.getKey(), part.getValue()));
        if (after.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(new Address(before, after, with(rows, at, after)));
    }

    private static JsonNode with(List<JsonNode> rows, int at, ObjectNode row) {
        if (at < 0) {
            rows.add(row);
        } else {
            rows.set(at, row);
        }
        return Comparing.all(rows);
    }

    private static JsonNode list(JsonNode row) {
        return row.isMissingNode() ? row : Statement.JSON.createArrayNode().add(row);
    }
}
