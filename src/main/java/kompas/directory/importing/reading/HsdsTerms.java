package kompas.directory.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.opendata.PublishedOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an organisation is described with in HSDS: terms of taxonomies, some with a value. Those Kompas publishes itself come
 * back to the columns they were made of.
 */
final class HsdsTerms {

    private static final String FACT = "fact:";
    private static final List<String> FACTS = List.of("causes", "members", "volunteers", "staff", "budget");

    /** Derived services say how the organisation itself is. */
    private static final Map<String, String> STATUSES =
            Map.of("active", "active", "inactive", "dormant", "defunct", "closed");

    private final JsonNode organisation;
    private final List<JsonNode> attributes;

    HsdsTerms(JsonNode organisation) {
        this.organisation = organisation;
        this.attributes = organisation.path("attributes").valueStream().toList();
    }

    /** Whether somebody published an entry under services that no one states, made of the organisation itself. */
    static boolean isDerived(JsonNode service) {
        return service.path("attributes")
                .valueStream()
                .anyMatch(attribute -> code(attribute).equals(FACT + "derived_service"));
    }

    /** Whether the point of a location is that of its town or village. */
    static boolean isSettlement(JsonNode location) {
        return location.path("attributes")
                .valueStream()
                .anyMatch(attribute -> code(attribute).equals(FACT + "point_source"));
    }

    /** Takes away what Kompas adds to a stated service from its organisation, so that it keeps following it. */
    static void removeDerived(ObjectNode service) {
        String id = text(service, "id");
        keep(service, "attributes", each -> !isOurs("attribute", id + ":service:" + code(each), each));
        keep(service, "languages", each -> !isOurs("language", id + ":" + text(each, "code"), each));
        keep(service, "service_at_locations", each -> !text(each, "id").equals(id));
    }

    private static boolean isOurs(String kind, String name, JsonNode entry) {
        return text(entry, "id")
                .equals(PublishedOrganisation.derived(kind, name).toString());
    }

    private static void keep(ObjectNode service, String key, Predicate<JsonNode> stated) {
        List<JsonNode> kept = service.path(key).valueStream().filter(stated).toList();
        service.remove(key);
        if (!kept.isEmpty()) {
            service.putArray(key).addAll(kept);
        }
    }

    void fill(Map<String, String> cells) {
        cells.put("taxonomy_terms", terms());
        List<String> goals = codes("SDG-").stream()
                .filter(code -> code.matches("([1-9]|1[0-7])(\\.[0-9a-z]{1,2})?"))
                .toList();
        cells.put("goals", joined(goals.stream().filter(code -> !code.contains("."))));
        cells.put("targets", joined(goals.stream().filter(code -> code.contains("."))));
        cells.put("audiences", joined(codes("audience:").stream()));
        cells.put("legal_form", joined(codes("legal-form:").stream()));
        cells.put("needs", stated("need:"));
        cells.put("offers", stated("offer:"));
        FACTS.forEach(fact -> cells.put(fact, fact(fact)));
        cells.put("example", has("example") ? "yes" : "");
        if (has("generated_description")) {
            cells.put("description", "");
        }
        organisation.path("services").valueStream().filter(HsdsTerms::isDerived).forEach(own -> derived(own, cells));
    }

    private static void derived(JsonNode service, Map<String, String> cells) {
        cells.put("status", STATUSES.getOrDefault(text(service, "status"), ""));
        cells.put("languages", joined(service.path("languages").valueStream().map(each -> text(each, "code"))));
        cells.put(
                "service_areas",
                joined(service.path("service_areas").valueStream().map(each -> text(each, "extent"))));
    }

    private String terms() {
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(
                        attributes.stream(),
                        organisation
                                .path("services")
                                .valueStream()
                                .flatMap(service -> service.path("attributes").valueStream()))
                .map(HsdsTerms::code)
                .forEach(codes::add);
        return joined(codes.stream());
    }

    private List<String> codes(String prefix) {
        return attributes.stream()
                .map(HsdsTerms::code)
                .filter(code -> code.startsWith(prefix))
                .map(code -> code.substring(prefix.length()))
                .toList();
    }

    /** Needs and offers: their kind, and what was said of it. */
    private String stated(String prefix) {
        List<String> stated = new ArrayList<>();
        for (JsonNode attribute : attributes) {
            if (code(attribute).startsWith(prefix)) {
                String words = text(attribute, "value");
                stated.add(code(attribute).substring(prefix.length()) + (words.isEmpty() ? "" : ": " + words));
            }
        }
        return joined(stated.stream());
    }

    private String fact(String name) {
        return attributes.stream()
                .filter(attribute -> code(attribute).equals(FACT + name))
                .map(attribute -> text(attribute, "value"))
                .findFirst()
                .orElse("");
    }

    private boolean has(String fact) {
        return attributes.stream().anyMatch(attribute -> code(attribute).equals(FACT + fact));
    }

    private static String code(JsonNode attribute) {
        return text(attribute.path("taxonomy_term"), "code");
    }

    private static String text(JsonNode node, String name) {
        return JsonText.cell(name, node.path(name));
    }

    private static String joined(Stream<String> values) {
        return values.filter(value -> !value.isBlank())
                .distinct()
                .map(Hsds::escaped)
                .collect(Collectors.joining("|"));
    }
}
