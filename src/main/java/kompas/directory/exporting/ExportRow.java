package kompas.directory.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.Visibility;
import kompas.directory.importing.record.Cells;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.places.SettlementId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One organisation as the cells of our own format. */
final class ExportRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> AS_THEY_ARE = List.of(
            "key",
            "id",
            "slug",
            "legal_form",
            "status",
            "listing",
            "founded",
            "members",
            "volunteers",
            "staff",
            "budget",
            "website",
            "country",
            "longitude",
            "latitude",
            "confirmed_on",
            "confirmed_by",
            "source_date",
            "parent");
    private static final List<String> LISTS = List.of(
            "identifiers",
            "other_names",
            "fields",
            "goals",
            "targets",
            "audiences",
            "accessibility",
            "languages",
            "links",
            "member_of");

    private final JsonNode organisation;
    private final Places places;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private ExportRow(JsonNode organisation, Places places) {
        this.organisation = organisation;
        this.places = places;
    }

    static Map<String, String> cells(String json, Places places) {
        ExportRow row = new ExportRow(JSON.readTree(json), places);
        row.plain();
        row.texts();
        row.place();
        row.address();
        row.cells.put("contacts", row.contacts());
        row.needs();
        row.source();
        return row.cells;
    }

    private String text(String name) {
        return organisation.path(name).asString("");
    }

    private void plain() {
        AS_THEY_ARE.forEach(name -> cells.put(name, text(name)));
        LISTS.forEach(name -> cells.put(
                name,
                Cells.joined(organisation
                        .path(name)
                        .valueStream()
                        .map(each -> each.asString(""))
                        .toList())));
        cells.put("example", organisation.path("example").asBoolean(false) ? "yes" : "");
        cells.put(
                "library",
                organisation.has("library_id") && text("legal_form").equals("chitalishte") ? "chitalishte" : "");
        cells.put("opening_hours", json("opening_hours"));
        cells.put("services", json("services"));
    }

    private String json(String name) {
        JsonNode node = organisation.path(name);
        return node.isContainer() && !node.isEmpty() ? node.toString() : "";
    }

    private void texts() {
        String language = organisation.path("name").path("source").asString("en");
        cells.put("language", language);
        for (String name : List.of("name", "description", "causes")) {
            JsonNode text = organisation.path(name);
            String source = text.path("source").asString(language);
            text.path("texts")
                    .properties()
                    .forEach(entry -> cells.put(
                            entry.getKey().equals(source) ? name : name + "@" + entry.getKey(),
                            entry.getValue().asString()));
            cells.put(name + "_language", source.equals(language) ? "" : source);
        }
    }

    private void place() {
        cells.put("precision", text("place_precision"));
        area("municipality_id", "LAU").forEach(code -> cells.put("municipality_code", code));
        area("region_id", "NUTS").forEach(code -> cells.put("region_code", code));
        if (organisation.has("settlement_id")) {
            places.findSettlement(new SettlementId(UUID.fromString(text("settlement_id"))))
                    .ifPresent(settlement -> cells.put("settlement_code", settlement.code()));
        }
        cells.put(
                "service_areas",
                organisation
                        .path("service_area_ids")
                        .valueStream()
                        .flatMap(id -> places.findArea(AreaId.of(UUID.fromString(id.asString()))).stream())
                        .map(area -> area.key())
                        .collect(Collectors.joining("|")));
    }

    private List<String> area(String column, String scheme) {
        if (!organisation.has(column)) {
            return List.of();
        }
        return places.findArea(AreaId.of(UUID.fromString(text(column)))).stream()
                .map(area -> area.codes().getOrDefault(scheme, area.key()))
                .toList();
    }

    private void address() {
        List<JsonNode> more =
                new ArrayList<>(organisation.path("addresses").valueStream().toList());
        more.stream()
                .filter(each -> each.path("kind").asString("").equals("physical"))
                .findFirst()
                .ifPresent(main -> {
                    more.remove(main);
                    cells.put("street", main.path("street").asString(""));
                    cells.put("postcode", main.path("postcode").asString(""));
                    cells.put("settlement", main.path("locality").asString(""));
                    cells.put("region", main.path("region").asString(""));
                    cells.put("address_visible", main.path("visible").asBoolean(true) ? "" : "no");
                });
        cells.put(
                "more_addresses",
                more.isEmpty() ? "" : JSON.createArrayNode().addAll(more).toString());
    }

    /** What the public view holds is visible by being there. */
    private String contacts() {
        return organisation
                .path("contacts")
                .valueStream()
                .map(ExportRow::contact)
                .collect(Collectors.joining("|"));
    }

    private static String contact(JsonNode contact) {
        List<String> parts = new ArrayList<>();
        parts.add("person=" + (contact.path("person").asBoolean() ? "yes" : "no"));
        for (String part : List.of("name", "role", "email", "phone")) {
            if (contact.hasNonNull(part)) {
                parts.add(part + "=" + Cells.escaped(contact.path(part).asString()));
            }
        }
        parts.add("show=" + shown(contact, Visibility.PUBLIC));
        String members = shown(contact, Visibility.MEMBERS);
        if (!members.isEmpty()) {
            parts.add("members=" + members);
        }
        if (contact.hasNonNull("agreed")) {
            parts.add("agreed=" + contact.path("agreed").asString());
        }
        return String.join("; ", parts);
    }

    private static String shown(JsonNode contact, Visibility visibility) {
        return Stream.of("name", "email", "phone")
                .filter(contact::hasNonNull)
                .filter(part -> contact.path(part + "_visibility")
                        .asString(Visibility.PUBLIC.code())
                        .equals(visibility.code()))
                .collect(Collectors.joining(","));
    }

    private void needs() {
        String language = cells.getOrDefault("language", "en");
        for (String direction : List.of("need", "offer")) {
            List<JsonNode> needs = organisation
                    .path("needs")
                    .valueStream()
                    .filter(need -> need.path("direction").asString().equals(direction))
                    .toList();
            cells.put(
                    direction + "s",
                    needs.stream().map(need -> need(need, language)).collect(Collectors.joining("|")));
            needs.stream()
                    .flatMap(need -> need.path("text").path("texts").propertyStream())
                    .map(Map.Entry::getKey)
                    .filter(tag -> !tag.equals(language))
                    .distinct()
                    .forEach(tag -> cells.put(
                            direction + "s@" + tag,
                            needs.stream().map(need -> need(need, tag)).collect(Collectors.joining("|"))));
        }
    }

    private static String need(JsonNode need, String language) {
        String span = need.path("since").asString("")
                + (need.has("until") ? "/" + need.path("until").asString() : "");
        String urgency = need.has("urgency") ? "; " + need.path("urgency").asString() : "";
        String topics =
                need.path("topics").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        String about = topics.isEmpty() ? "" : "; topics: " + topics;
        String text = need.path("text").path("texts").path(language).asString("");
        return need.path("kind").asString() + " [" + span + urgency + about + "]"
                + (text.isEmpty() ? "" : ": " + Cells.escaped(text));
    }

    private void source() {
        JsonNode source = organisation.path("source");
        cells.put("source", source.path("key").asString(""));
        JsonNode name = source.path("name");
        cells.put(
                "source_name",
                name.path("texts").path(name.path("source").asString("")).asString(""));
        cells.put("source_licence", source.path("licence").asString(""));
        cells.put("source_attribution", source.path("attribution").asString(""));
    }
}
