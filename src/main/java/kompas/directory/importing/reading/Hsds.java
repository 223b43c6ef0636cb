package kompas.directory.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.AccessibilityFeature;
import kompas.directory.opendata.PublishedOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An HSDS 3.0 organisation with everything nested in it, as the cells a profile can map. */
final class Hsds {

    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "alternate_name",
            "description",
            "email",
            "website",
            "year_incorporated",
            "legal_status",
            "tax_status",
            "uri",
            "parent_organization_id",
            "identifiers",
            "taxonomy_terms",
            "phone",
            "contacts",
            "street",
            "postcode",
            "city",
            "region",
            "country",
            "municipality_code",
            "precision",
            "opening_hours",
            "accessibility",
            "latitude",
            "longitude",
            "goals",
            "targets",
            "audiences",
            "legal_form",
            "status",
            "languages",
            "service_areas",
            "needs",
            "offers",
            "causes",
            "members",
            "volunteers",
            "staff",
            "budget",
            "example",
            "services");

    private static final List<String> AS_THEY_ARE = List.of(
            "id",
            "name",
            "alternate_name",
            "description",
            "email",
            "website",
            "year_incorporated",
            "legal_status",
            "tax_status",
            "uri",
            "parent_organization_id");

    private static final Set<String> SIGNS = Set.of(
            "organization_identifiers",
            "legal_status",
            "tax_status",
            "year_incorporated",
            "alternate_name",
            "parent_organization_id");

    private Hsds() {}

    static boolean isOrganisation(JsonNode node) {
        return node.has("id") && node.has("name") && SIGNS.stream().anyMatch(node::has);
    }

    static Map<String, String> cells(JsonNode organisation) {
        Map<String, String> cells = new LinkedHashMap<>();
        AS_THEY_ARE.forEach(name -> cells.put(name, text(organisation, name)));
        cells.put("identifiers", identifiers(organisation));
        new HsdsTerms(organisation).fill(cells);
        cells.put("phone", text(organisation.path("phones").path(0), "number"));
        cells.put("contacts", contacts(organisation));
        locations(organisation).findFirst().ifPresent(location -> place(location, cells));
        cells.put("accessibility", accessibility(organisation));
        JsonNode services = services(organisation);
        cells.put("services", services.isEmpty() ? "" : services.toString());
        return cells;
    }

    private static String text(JsonNode node, String name) {
        return JsonText.cell(name, node.path(name)).replaceAll("^\"|\"$", "");
    }

    private static String identifiers(JsonNode organisation) {
        return organisation
                .path("organization_identifiers")
                .valueStream()
                .filter(each -> each.hasNonNull("identifier_scheme") && each.hasNonNull("identifier"))
                .map(each -> text(each, "identifier_scheme") + ":" + text(each, "identifier"))
                .collect(Collectors.joining("|"));
    }

    private static String contacts(JsonNode organisation) {
        List<String> contacts = new ArrayList<>();
        organisation
                .path("contacts")
                .valueStream()
                .forEach(contact -> contacts.add(Stream.of(
                                "person=" + (contact.hasNonNull("name") ? "yes" : "no"),
                                part("name", text(contact, "name")),
                                part("role", text(contact, "title")),
                                part("email", text(contact, "email")),
                                part("phone", text(contact.path("phones").path(0), "number")))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "))));
        contacts.removeIf(contact -> !contact.contains(";"));
        return String.join("|", contacts);
    }

    private static String part(String name, String value) {
        return value.isBlank() ? "" : name + "=" + escaped(value);
    }

    /** As a value stands among others in one cell of our own format. */
    static String escaped(String value) {
        return value.replaceAll("([|;\\\\])", "\\\\$1");
    }

    private static Stream<JsonNode> locations(JsonNode organisation) {
        return Stream.concat(
                organisation.path("locations").valueStream(),
                organisation
                        .path("services")
                        .valueStream()
                        .flatMap(service -> service.path("service_at_locations").valueStream())
                        .map(at -> at.path("location"))
                        .filter(JsonNode::isObject));
    }

    private static void place(JsonNode location, Map<String, String> cells) {
        cells.put("latitude", text(location, "latitude"));
        cells.put("longitude", text(location, "longitude"));
        JsonNode address = location.path("addresses")
                .valueStream()
                .filter(each -> text(each, "address_type").equals("physical"))
                .findFirst()
                .orElse(location.path("addresses").path(0));
        cells.put(
                "street",
                Stream.of("address_1", "address_2")
                        .map(name -> text(address, name))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining(", ")));
        cells.put("postcode", text(address, "postal_code"));
        cells.put("city", text(address, "city"));
        cells.put("region", text(address, "state_province"));
        cells.put("country", text(address, "country"));
        if (text(location, "external_identifier_type").equals("LAU")) {
            cells.put("municipality_code", text(location, "external_identifier"));
        }
        cells.put("precision", HsdsTerms.isSettlement(location) ? "settlement" : "");
        cells.put("opening_hours", HsdsHours.cell(location.path("schedules")));
    }

    /** Only what Kompas published itself: others tell it in sentences of their own. */
    private static String accessibility(JsonNode organisation) {
        List<String> ids = locations(organisation)
                .flatMap(location -> location.path("accessibility").valueStream())
                .map(each -> text(each, "id"))
                .toList();
        return Stream.of(AccessibilityFeature.values())
                .map(AccessibilityFeature::code)
                .filter(code -> ids.contains(
                        PublishedOrganisation.derived("accessibility", text(organisation, "id") + ":" + code)
                                .toString()))
                .collect(Collectors.joining("|"));
    }

    /** The services somebody stated, as they are: without the organisation they stand in and what is derived of it. */
    private static JsonNode services(JsonNode organisation) {
        var services = JsonItems.JSON.createArrayNode();
        organisation
                .path("services")
                .valueStream()
                .filter(JsonNode::isObject)
                .filter(service -> !HsdsTerms.isDerived(service))
                .forEach(service -> {
                    ObjectNode own = (ObjectNode) service.deepCopy();
                    own.remove(List.of("organization", "organization_id"));
                    HsdsTerms.removeDerived(own);
                    services.add(own);
                });
        return services;
    }
}
