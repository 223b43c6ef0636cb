package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import kompas.directory.SizeBand;
import kompas.directory.SizeBand.Measure;
import kompas.directory.Visibility;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an organisation's page says, as names and lines; of what is kept from the public nothing, also while the page is off the lists. */
@Component
public class PageFacts {

    private static final List<String> PLACES = List.of("settlement_id", "municipality_id", "region_id");
    private static final List<String> REACHED = List.of("name", "role", "email", "phone");
    private static final List<String> IN_ONE_LINE =
            List.of("other_names", "fields", "goals", "audiences", "languages", "accessibility");
    private static final List<String> AS_THEY_STAND = List.of("opening_hours", "founded", "identifiers");

    private final OrganisationRows rows;
    private final FactWords words;

    PageFacts(OrganisationRows rows, FactWords words) {
        this.rows = rows;
        this.words = words;
    }

    /** A fact and what is said of it, never without a line. */
    public record Fact(String title, List<String> lines) {}

    /** In the order in which somebody checks them: how to reach it first. */
    public List<Fact> of(OrganisationId id, Text t) {
        ObjectNode state = rows.find(id)
                .orElseThrow(() -> new NotFound("Organisation " + id))
                .state();
        List<Fact> facts = new ArrayList<>();
        add(facts, "place", place(state, t), t);
        add(facts, "addresses", each(state, "addresses", PageFacts::address), t);
        add(facts, "contacts", each(state, "contacts", PageFacts::contact), t);
        add(facts, "website", words.lines("website", state.path("website"), t), t);
        add(facts, "links", each(state, "links", link -> link.path("url").asString("")), t);
        add(facts, "description", localized(state.path("description"), t), t);
        add(facts, "causes", localized(state.path("causes"), t), t);
        add(facts, "legal_form", words.lines("legal_form", state.path("legal_form"), t), t);
        IN_ONE_LINE.forEach(key -> add(facts, key, inOneLine(words.lines(key, state.path(key), t)), t));
        AS_THEY_STAND.forEach(key -> add(facts, key, words.lines(key, state.path(key), t), t));
        for (Measure measure : Measure.values()) {
            String key = measure.name().toLowerCase(Locale.ROOT);
            add(facts, key, size(measure, state.path(key).asString(""), t), t);
        }
        add(facts, "needs", needs(state, t), t);
        add(facts, "services", each(state, "services", service -> name(service, t)), t);
        return facts;
    }

    private void add(List<Fact> facts, String key, List<String> lines, Text t) {
        if (!lines.isEmpty()) {
            String title = words.title(key, t);
            facts.add(new Fact(title.substring(0, 1).toUpperCase(t.locale()) + title.substring(1), lines));
        }
    }

    private List<String> place(ObjectNode state, Text t) {
        return PLACES.stream()
                .map(key -> words.lines(key, state.path(key), t))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> each(ObjectNode state, String key, Function<JsonNode, String> line) {
        return state.path(key)
                .valueStream()
                .map(line)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String address(JsonNode address) {
        if (!address.path("visible").asBoolean(true)) {
            return "";
        }
        String town = joined(" ", address.path("postcode"), address.path("locality"));
        return Stream.of(address.path("street").asString(""), town)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String contact(JsonNode contact) {
        List<String> open = REACHED.stream()
                .filter(key -> key.equals("role") || shown(contact, key))
                .map(key -> contact.path(key).asString(""))
                .filter(text -> !text.isBlank())
                .toList();
        boolean anything = REACHED.stream().anyMatch(key -> !key.equals("role") && shown(contact, key));
        return anything ? String.join(" · ", open) : "";
    }

    private static boolean shown(JsonNode contact, String key) {
        return contact.path(key + "_visibility").asString("").equals(Visibility.PUBLIC.code());
    }

    private static List<String> localized(JsonNode value, Text t) {
        if (!value.has("texts")) {
            return List.of();
        }
        LocalizedText text = LocalizedColumn.read(value);
        return text.texts().entrySet().stream()
                .map(each ->
                        text.texts().size() == 1 ? each.getValue() : t.nameHere(each.getKey()) + ": " + each.getValue())
                .toList();
    }

    private static String name(JsonNode service, Text t) {
        return service.path("name").has("texts")
                ? LocalizedColumn.read(service.path("name")).in(t.language()).text()
                : "";
    }

    private static List<String> size(Measure measure, String code, Text t) {
        return measure.find(code).map((SizeBand band) -> band.words(t)).stream().toList();
    }

    private List<String> needs(ObjectNode state, Text t) {
        return words.lines("needs", state.path("needs"), t);
    }

    private static List<String> inOneLine(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(String.join(", ", lines));
    }

    private static String joined(String between, JsonNode... parts) {
        return Stream.of(parts)
                .map(part -> part.asString(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
