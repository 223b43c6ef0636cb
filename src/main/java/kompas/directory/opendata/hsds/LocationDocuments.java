package kompas.directory.opendata.hsds;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisation.Address;
import kompas.places.Area;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.sql.OpeningHoursColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where an organisation is, as HSDS tells it: one location each, which says so when the place is not known. */
final class LocationDocuments {

    private final Wording wording;
    private final Taxonomies taxonomies;

    LocationDocuments(Wording wording, Taxonomies taxonomies) {
        this.wording = wording;
        this.taxonomies = taxonomies;
    }

    static UUID idOf(PublishedOrganisation organisation) {
        return PublishedOrganisation.derived("location", organisation.id());
    }

    Document brief(PublishedOrganisation organisation) {
        return Document.of(idOf(organisation))
                .with("location_type", "physical")
                .with("name", wording.name(organisation))
                .with("description", wording.place(organisation).orElseGet(this::unknown))
                .withNumber("latitude", organisation.latitude())
                .withNumber("longitude", organisation.longitude())
                .with(
                        "external_identifier",
                        wording.whereabouts()
                                .municipality(organisation)
                                .map(area -> area.codes().get("LAU")))
                .with(
                        "external_identifier_type",
                        wording.whereabouts()
                                .municipality(organisation)
                                .map(area -> area.codes().get("LAU"))
                                .map(code -> "LAU"));
    }

    private String unknown() {
        return wording.reader().t().say("opendata.place.unknown");
    }

    ObjectNode full(PublishedOrganisation organisation) {
        UUID id = idOf(organisation);
        return brief(organisation)
                .withEach("addresses", addresses(organisation))
                .withEach("accessibility", accessibility(organisation))
                .withEach("schedules", schedules(organisation))
                .withEach(
                        "attributes",
                        new Attributes(taxonomies, id, "location")
                                .fact(Taxonomies.Fact.POINT_SOURCE, pointSource(organisation))
                                .made())
                .node();
    }

    private @Nullable String pointSource(PublishedOrganisation organisation) {
        return organisation.pointIsSettlements() ? wording.reader().t().say("opendata.attribution.osm") : null;
    }

    /** Only whole addresses: HSDS demands street, city, region, postcode and country, and we invent none of them. */
    private List<ObjectNode> addresses(PublishedOrganisation organisation) {
        return organisation.addresses().stream()
                .flatMap(address -> address(organisation, address).stream())
                .toList();
    }

    private Optional<ObjectNode> address(PublishedOrganisation organisation, Address address) {
        String city = Optional.ofNullable(address.locality()).orElse(wording.settlement(organisation));
        String street = Optional.ofNullable(address.street()).orElse(city);
        Optional<String> region = Optional.ofNullable(address.region())
                .or(() -> wording.whereabouts().region(organisation).map(wording::titled));
        Optional<String> postcode = Optional.ofNullable(address.postcode()).or(() -> postcode(organisation));
        Optional<String> country = Optional.ofNullable(address.country())
                .or(() -> wording.whereabouts().country(organisation));
        if (city == null || street == null || region.isEmpty() || postcode.isEmpty() || country.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Document.of(address.id())
                .with("location_id", idOf(organisation))
                .with("address_1", street)
                .with("city", city)
                .with("region", wording.whereabouts().municipality(organisation).map(wording::titled))
                .with("state_province", region)
                .with("postal_code", postcode)
                .with("country", country)
                .with("address_type", address.kind())
                .node());
    }

    private static Optional<String> postcode(PublishedOrganisation organisation) {
        PublishedOrganisation.Settlement settlement = organisation.settlement();
        return settlement == null
                ? Optional.empty()
                : settlement.postcodes().stream().findFirst();
    }

    private List<ObjectNode> accessibility(PublishedOrganisation organisation) {
        return organisation.accessibility().stream()
                .map(code -> Document.of(PublishedOrganisation.derived("accessibility", organisation.id() + ":" + code))
                        .with("location_id", idOf(organisation))
                        .with("description", wording.reader().t().say("shared.accessibility." + code))
                        .node())
                .toList();
    }

    private List<ObjectNode> schedules(PublishedOrganisation organisation) {
        JsonNode column = organisation.openingHours();
        if (column == null) {
            return List.of();
        }
        OpeningHours hours = OpeningHoursColumn.read(column);
        List<ObjectNode> schedules = new ArrayList<>();
        hours.week().forEach((day, spans) -> spans.forEach(span -> schedules.add(schedule(organisation, day, span))));
        return schedules;
    }

    private static ObjectNode schedule(PublishedOrganisation organisation, DayOfWeek day, OpeningHours.Span span) {
        String code = day.name().substring(0, 2);
        return Document.of(PublishedOrganisation.derived("schedule", organisation.id() + ":" + code + span.from()))
                .with("location_id", idOf(organisation))
                .with("freq", "WEEKLY")
                .with("byday", code)
                .with("wkst", "MO")
                .with("opens_at", span.from())
                .with("closes_at", span.to())
                .node();
    }

    /** The areas an organisation serves; where it names none, its municipality. */
    List<ObjectNode> serviceAreas(PublishedOrganisation organisation, UUID serviceId) {
        Stream<Area> areas = organisation.serviceAreaIds().isEmpty()
                ? wording.whereabouts().municipality(organisation).stream()
                : organisation.serviceAreaIds().stream().flatMap(id -> wording.whereabouts().area(id).stream());
        return areas.map(area -> Document.of(
                                PublishedOrganisation.derived("service-area", serviceId + ":" + area.key()))
                        .with("service_id", serviceId)
                        .with("name", wording.titled(area))
                        .with(
                                "extent",
                                Optional.ofNullable(area.codes().get("NUTS"))
                                        .or(() ->
                                                Optional.ofNullable(area.codes().get("LAU"))))
                        .with("extent_type", extentType(area))
                        .node())
                .toList();
    }

    private static @Nullable String extentType(Area area) {
        if (area.codes().containsKey("NUTS")) {
            return "NUTS";
        }
        return area.codes().containsKey("LAU") ? "LAU" : null;
    }
}
