package kompas.directory.stating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kompas.directory.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How an organisation is reached, and the people who speak for it: both are rows of its contacts. */
final class ComparingPeople {

    private static final String CONTACTS = "contacts";
    private static final String VISIBILITY = "_visibility";
    private static final List<String> PARTS = List.of("name", "role", "email", "phone");
    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private ComparingPeople() {}

    /** The organisation's own mailbox or number, in the row where one stands. */
    static Optional<Difference> reached(Statement statement, ObjectNode state, Rule rule) {
        String part = statement.fact();
        String said = statement.value().asString("");
        List<JsonNode> rows = new ArrayList<>(Difference.items(state.path(CONTACTS)));
        Predicate<JsonNode> own = row -> !row.path("person").asBoolean(false);
        boolean there = rows.stream()
                .filter(own)
                .anyMatch(row -> same(part, row.path(part).asString(""), said));
        int with = first(rows, own.and(row -> row.hasNonNull(part)));
        if (there || rule == Rule.ONLY_IF_EMPTY && with >= 0) {
            return Optional.empty();
        }
        int at = with >= 0 && rule == Rule.REPLACE ? with : first(rows, own.and(row -> !row.hasNonNull(part)));
        ObjectNode row = at < 0
                ? Statement.JSON.createObjectNode().put("person", false)
                : ((ObjectNode) rows.get(at)).deepCopy();
        JsonNode before = at < 0 ? NOTHING : Comparing.known(row.path(part));
        row.put(part, said).put(part + VISIBILITY, Visibility.PUBLIC.code());
        return Optional.of(put(rows, at, row, new Difference.Shown(part, before, statement.value())));
    }

    /** Somebody who stands there already gets what is new about them; nothing that was said is lost. */
    static Optional<Difference> person(Statement statement, ObjectNode state) {
        JsonNode said = statement.value();
        List<JsonNode> rows = new ArrayList<>(Difference.items(state.path(CONTACTS)));
        int at = first(rows, row -> row.path("person").asBoolean(false) && isSamePerson(row, said));
        ObjectNode row = at < 0 ? (ObjectNode) said.deepCopy() : ((ObjectNode) rows.get(at)).deepCopy();
        PARTS.stream().filter(said::hasNonNull).forEach(part -> {
            row.set(part, said.path(part));
            if (said.hasNonNull(part + VISIBILITY)) {
                row.set(part + VISIBILITY, said.path(part + VISIBILITY));
            }
        });
        JsonNode before = at < 0 ? NOTHING : rows.get(at);
        return row.equals(before)
                ? Optional.empty()
                : Optional.of(put(rows, at, row, new Difference.Shown(CONTACTS, list(before), list(row))));
    }

    private static boolean isSamePerson(JsonNode row, JsonNode said) {
        return List.of("name", "email").stream()
                .anyMatch(part -> said.hasNonNull(part)
                        && same(
                                part,
                                row.path(part).asString(""),
                                said.path(part).asString("")));
    }

    private static Difference put(List<JsonNode> rows, int at, ObjectNode row, Difference.Shown shown) {
        if (at < 0) {
            rows.add(row);
        } else {
            rows.set(at, row);
        }
        ObjectNode wanted = Statement.JSON.createObjectNode();
        wanted.set(CONTACTS, Comparing.all(rows));
        return new Difference(List.of(shown), wanted);
    }

    /** That it is a person goes without saying. */
    private static JsonNode list(JsonNode row) {
        return row instanceof ObjectNode person
                ? Statement.JSON.createArrayNode().add(person.deepCopy().remove(List.of("person")))
                : row;
    }

    private static int first(List<JsonNode> rows, Predicate<JsonNode> which) {
        return IntStream.range(0, rows.size())
                .filter(place -> which.test(rows.get(place)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean same(String part, String one, String other) {
        return part.equals("phone")
                ? digits(one).equals(digits(other))
                : one.strip().equalsIgnoreCase(other.strip());
    }

    /** A number with the country before it and without are one. */
    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() > 8 ? digits.substring(digits.length() - 8) : digits;
    }
}
