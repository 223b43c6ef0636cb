package kompas.directory.stating;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds a statement against what stands: what it would change, or nothing. */
final class Comparing {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private Comparing() {}

    static Optional<Difference> of(Statement statement, ObjectNode state, Rule rule) {
        if (!statement.writes()) {
            return Optional.of(Difference.unread(statement));
        }
        return switch (statement.fact()) {
            case "name", "description", "causes" -> text(statement, state, rule);
            case "other_names", "links", "fields", "goals", "audiences", "languages", "accessibility", "identifiers" ->
                list(statement.fact(), statement, state, rule);
            case "service_areas" -> list("service_area_ids", statement, state, rule);
            case "email", "phone" -> ComparingPeople.reached(statement, state, rule);
            case "contacts" -> ComparingPeople.person(statement, state);
            case FactPaths.PLACE -> ComparingPlaces.of(statement, state);
            case "opening_hours" -> week(statement, state);
            case "needs", "offers" -> ComparingNeeds.of(statement, state);
            default -> single(statement, state, rule);
        };
    }

    private static Optional<Difference> text(Statement statement, ObjectNode state, Rule rule) {
        String key = statement.fact();
        String language = statement.said().path(Statement.LANGUAGE).asString("en");
        String text = statement.value().asString("");
        Optional<LocalizedText> stands =
                Optional.of(state.path(key)).filter(JsonNode::isObject).map(LocalizedColumn::read);
        Optional<String> before = stands.flatMap(words -> words.find(language));
        boolean kept = rule == Rule.ONLY_IF_EMPTY && stands.isPresent();
        if (kept || before.filter(text::equals).isPresent()) {
            return Optional.empty();
        }
        LocalizedText now =
                stands.map(words -> words.with(language, text)).orElseGet(() -> LocalizedText.of(language, text));
        return Optional.of(Difference.of(
                key,
                before.<JsonNode>map(JsonNodeFactory.instance::stringNode).orElse(NOTHING),
                statement.value(),
                Statement.JSON.readTree(LocalizedColumn.write(now))));
    }

    private static Optional<Difference> single(Statement statement, ObjectNode state, Rule rule) {
        JsonNode before = known(state.path(statement.fact()));
        boolean same = before.asString("").equals(statement.value().asString(""));
        boolean kept = rule == Rule.ONLY_IF_EMPTY && !before.isMissingNode();
        return same || kept
                ? Optional.empty()
                : Optional.of(Difference.of(statement.fact(), before, statement.value(), statement.value()));
    }

    private static Optional<Difference> list(String key, Statement statement, ObjectNode state, Rule rule) {
        List<JsonNode> stands = Difference.items(known(state.path(key)));
        List<JsonNode> said = Difference.items(statement.said().path(Statement.VALUES));
        if (rule == Rule.ONLY_IF_EMPTY && !stands.isEmpty()) {
            return Optional.empty();
        }
        if (rule == Rule.ADD) {
            return more(key, stands, said);
        }
        boolean same = key.equals("fields")
                ? plain(stands).equals(plain(said))
                : set(stands).equals(set(said));
        return same ? Optional.empty() : Optional.of(Difference.of(key, all(stands), all(said), all(said)));
    }

    private static Optional<Difference> more(String key, List<JsonNode> stands, List<JsonNode> said) {
        Set<String> there = set(stands);
        List<JsonNode> fresh =
                said.stream().filter(value -> !there.contains(mark(value))).toList();
        List<JsonNode> both = Stream.concat(stands.stream(), fresh.stream()).toList();
        return fresh.isEmpty()
                ? Optional.empty()
                : Optional.of(Difference.of(key, NOTHING, all(words(key, fresh)), all(both)));
    }

    /** Of a page elsewhere its address is shown. */
    private static List<JsonNode> words(String key, List<JsonNode> values) {
        return key.equals("links")
                ? values.stream().map(link -> link.path("url")).toList()
                : values;
    }

    private static List<String> plain(List<JsonNode> values) {
        return values.stream().map(Comparing::mark).toList();
    }

    private static Set<String> set(List<JsonNode> values) {
        return new HashSet<>(plain(values));
    }

    /** Equal for what a reader takes for the same. */
    private static String mark(JsonNode value) {
        String text = value.path("url").asString(value.asString(""));
        String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return plain.toLowerCase(Locale.ROOT);
    }

    static ArrayNode all(List<JsonNode> values) {
        return Statement.JSON.createArrayNode().addAll(values);
    }

    static JsonNode known(JsonNode value) {
        return value.isNull() ? NOTHING : value;
    }

    /** Days nobody spoke of stay as they are, and so do special days. */
    private static Optional<Difference> week(Statement statement, ObjectNode state) {
        OpeningHours said = OpeningHoursColumn.read(statement.value());
        JsonNode before = known(state.path("opening_hours"));
        Optional<OpeningHours> stood =
                Optional.of(before).filter(JsonNode::isObject).map(OpeningHoursColumn::read);
        Map<DayOfWeek, List<OpeningHours.Span>> week = new EnumMap<>(DayOfWeek.class);
        stood.ifPresent(hours -> week.putAll(hours.week()));
        List<Integer> days = new ArrayList<>();
        statement.said().path("days").forEach(day -> days.add(day.asInt()));
        days.stream()
                .map(day -> DayOfWeek.of(day + 1))
                .forEach(day -> week.put(day, said.week().getOrDefault(day, List.of())));
        OpeningHours now =
                new OpeningHours(week, stood.map(OpeningHours::specials).orElse(List.of()));
        JsonNode after = Statement.JSON.readTree(OpeningHoursColumn.write(now));
        boolean same = stood.filter(now::equals).isPresent() || after.equals(before);
        return same ? Optional.empty() : Optional.of(Difference.of("opening_hours", before, after, after));
    }
}
