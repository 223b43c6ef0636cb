package kompas.directory.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.directory.editing.Whereabouts.Shown;
import kompas.shared.web.Choice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where to go and where to write. Of somebody's home no address is shown. */
record AddressesInput(String name) implements Input {

    private static final String MAIN = "main";
    private static final List<String> KINDS = List.of("physical", MAIN, "postal");

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        rows().fill(opened(state), into, asking);
    }

    /** The postcode of the address people are sent to, as it was typed. */
    static String postcode(Typed typed) {
        return IntStream.range(0, typed.rows("addresses"))
                .boxed()
                .filter(row -> !typed.get("addresses." + row + ".kind").equals("postal"))
                .map(row -> typed.get("addresses." + row + ".postcode"))
                .filter(postcode -> !postcode.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        oneMain(typed);
        Answer rows = rows().read(typed, opened(state), asking);
        boolean home = PlaceInput.shown(typed) == Shown.HOME;
        List<JsonNode> addresses = new ArrayList<>();
        rows.values().path(name).forEach(row -> addresses.add(stored((ObjectNode) row, home)));
        state.path(name).valueStream().filter(AddressesInput::unasked).forEach(addresses::add);
        unknownPlace(typed, state, asking, addresses);
        addresses.sort((one, other) -> Stored.mark(one).compareTo(Stored.mark(other)));
        return Answer.of(name, Stored.JSON.createArrayNode().addAll(addresses)).wrong(rows.problems());
    }

    /** Of several called the main one it is the first. */
    private void oneMain(Typed typed) {
        IntStream.range(0, typed.rows(name))
                .mapToObj(row -> name + "." + row + ".kind")
                .filter(field -> typed.get(field).equals(MAIN))
                .skip(1)
                .forEach(field -> typed.put(field, "physical"));
    }

    private static ObjectNode stored(ObjectNode row, boolean home) {
        String kind = row.path("kind").asString("");
        boolean unlisted = row.path("unlisted").asBoolean(false);
        row.remove("unlisted");
        row.put("kind", kind.equals("postal") ? "postal" : "physical").put("visible", !unlisted && !home);
        return kind.equals(MAIN) ? row.put(MAIN, true) : row;
    }

    /** What a source wrote of an address that has no field here stays. */
    private static boolean unasked(JsonNode address) {
        return Stream.of("street", "postcode", "locality").noneMatch(address::hasNonNull);
    }

    /** A place nobody knows is kept as it was written, where an address would have it. */
    private void unknownPlace(Typed typed, ObjectNode state, Asking asking, List<JsonNode> addresses) {
        String written = Spelling.clean(typed.get(PlaceInput.TYPED));
        boolean kept = addresses.stream().anyMatch(address -> address.hasNonNull("locality"));
        if (!written.isEmpty()
                && !kept
                && !PlaceInput.found(typed, state, asking, new ArrayList<>()).isKnown()) {
            addresses.add(Stored.JSON
                    .createObjectNode()
                    .put("kind", "physical")
                    .put("locality", written)
                    .put("visible", PlaceInput.shown(typed) != Shown.HOME));
        }
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        return rows().draw(typed, problems, asking);
    }

    private RowsInput rows() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("kind", Cell.TEXT);
        cells.put("street", Cell.TEXT);
        cells.put("postcode", Cell.TEXT);
        cells.put("locality", Cell.TEXT);
        cells.put("unlisted", Cell.CHECK);
        cells.put("region", Cell.KEPT);
        cells.put("country", Cell.KEPT);
        return new RowsInput(name, cells, Map.of("kind", AddressesInput::kinds), row -> row);
    }

    private static List<Choice> kinds(Asking asking) {
        return KINDS.stream()
                .map(kind -> new Choice(kind, asking.t().say("editing.address." + kind), false))
                .toList();
    }

    private ObjectNode opened(ObjectNode state) {
        ArrayNode rows = Stored.JSON.createArrayNode();
        for (JsonNode address : state.path(name)) {
            if (!unasked(address)) {
                ObjectNode row = ((ObjectNode) address).deepCopy();
                row.put("unlisted", !address.path("visible").asBoolean(true));
                row.put(
                        "kind",
                        address.path(MAIN).asBoolean(false)
                                ? MAIN
                                : address.path("kind").asString("physical"));
                rows.add(row);
            }
        }
        ObjectNode opened = Stored.JSON.createObjectNode();
        opened.set(name, rows);
        return opened;
    }
}
