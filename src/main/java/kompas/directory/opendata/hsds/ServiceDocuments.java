package kompas.directory.opendata.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kompas.directory.opendata.PublishedOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Services, and services at locations, as HSDS tells them. */
final class ServiceDocuments {

    private final Wording wording;
    private final Taxonomies taxonomies;
    private final LocationDocuments locations;
    private final OrganisationDocuments organisations;

    ServiceDocuments(Wording wording, Taxonomies taxonomies) {
        this.wording = wording;
        this.taxonomies = taxonomies;
        this.locations = new LocationDocuments(wording, taxonomies);
        this.organisations = new OrganisationDocuments(wording, taxonomies, locations);
    }

    /** A row of a list of services, with its organisation's row. */
    ObjectNode brief(Offering offering) {
        ObjectNode service = own(offering);
        HsdsTables.table("service").nested().keySet().forEach(service::remove);
        service.set("organization", organisations.brief(offering.organisation()).node());
        return service;
    }

    /** As little as the standard allows and the date, for those who look for what is new. */
    ObjectNode minimal(Offering offering) {
        PublishedOrganisation.Service stated = offering.stated();
        return Document.of(offering.id())
                .with("name", stated == null ? wording.name(offering.organisation()) : wording.shown(stated.name()))
                .with("status", offering.status())
                .with("last_modified", offering.organisation().changedAt())
                .node();
    }

    /** Everything about a service, its organisation included. */
    ObjectNode full(Offering offering) {
        ObjectNode service = ofOrganisation(offering);
        service.set("organization", organisations.full(offering.organisation()).node());
        return service;
    }

    /** Everything about a service, as it stands within its organisation. */
    ObjectNode ofOrganisation(Offering offering) {
        ObjectNode service = own(offering);
        putMissing(service, "service_at_locations", atLocations(offering));
        putMissing(service, "service_areas", locations.serviceAreas(offering.organisation(), offering.id()));
        putMissing(service, "languages", languages(offering));
        List<ObjectNode> attributes = attributes(offering);
        service.path("attributes").forEach(stated -> attributes.add((ObjectNode) stated));
        service.putArray("attributes").addAll(attributes);
        return service;
    }

    /** An organisation with its services, whole or as ids. */
    ObjectNode organisation(PublishedOrganisation organisation, boolean wholeServices) {
        List<ObjectNode> services = Offering.of(organisation).stream()
                .map(offering -> wholeServices ? ofOrganisation(offering) : own(offering))
                .toList();
        if (!wholeServices) {
            services.forEach(
                    service -> HsdsTables.table("service").nested().keySet().forEach(service::remove));
        }
        return organisations.full(organisation).withEach("services", services).node();
    }

    ObjectNode organisationRow(PublishedOrganisation organisation) {
        return organisations.brief(organisation).node();
    }

    ObjectNode organisationWithoutServices(PublishedOrganisation organisation) {
        return organisations.full(organisation).node();
    }

    /** The places a service is offered at: those stated, else the organisation's own. */
    List<ObjectNode> atLocations(Offering offering) {
        List<ObjectNode> places = new ArrayList<>();
        own(offering).path("service_at_locations").forEach(stated -> places.add(placed(offering, (ObjectNode) stated)));
        if (places.isEmpty()) {
            places.add(placed(offering, Document.of(offering.id()).node()));
        }
        return places;
    }

    /** A service at a location with the service beside it: a row of a list, or everything. */
    ObjectNode atLocation(Offering offering, ObjectNode place, boolean whole) {
        ObjectNode entry = place.deepCopy();
        ObjectNode service = whole ? full(offering) : brief(offering);
        service.remove("service_at_locations");
        if (!whole) {
            HsdsTables.table("service_at_location").nested().keySet().stream()
                    .filter(key -> !key.equals("location"))
                    .forEach(entry::remove);
            HsdsTables.table("location").nested().keySet().forEach(((ObjectNode) entry.path("location"))::remove);
        }
        entry.set("service", service);
        return entry;
    }

    private ObjectNode placed(Offering offering, ObjectNode place) {
        PublishedOrganisation organisation = offering.organisation();
        place.put("service_id", offering.id().toString());
        if (!place.has("location")) {
            place.set("location", locations.full(organisation));
        }
        place.set("location_id", place.get("location").get("id"));
        return place;
    }

    private ObjectNode own(Offering offering) {
        PublishedOrganisation organisation = offering.organisation();
        PublishedOrganisation.Service stated = offering.stated();
        ObjectNode service = stated == null
                ? JsonNodeFactory.instance.objectNode()
                : StatedDocument.fit(stated.document(), "service", stated.id().toString());
        service.remove("program_id");
        if (service.path("program") instanceof ObjectNode program) {
            program.put("organization_id", organisation.id().toString());
        }
        Document document = new Document(service)
                .with("id", offering.id())
                .with("organization_id", organisation.id())
                .with("status", offering.status())
                .with("last_modified", organisation.changedAt());
        if (stated != null) {
            return document.with("name", wording.shown(stated.name()))
                    .with("description", wording.shown(stated.description()))
                    .node();
        }
        return document.with("name", wording.name(organisation))
                .with("alternate_name", wording.otherNames(organisation))
                .with("description", wording.description(organisation))
                .with("url", wording.reader().page(organisation))
                .with("email", organisation.email().filter(HsdsFormat::isEmail))
                .node();
    }

    private List<ObjectNode> languages(Offering offering) {
        Locale reader = wording.reader().t().locale();
        return offering.organisation().languages().stream()
                .map(code -> Document.of(PublishedOrganisation.derived("language", offering.id() + ":" + code))
                        .with("service_id", offering.id())
                        .with("name", Locale.forLanguageTag(code).getDisplayLanguage(reader))
                        .with("code", code)
                        .node())
                .toList();
    }

    private List<ObjectNode> attributes(Offering offering) {
        UUID id = offering.id();
        PublishedOrganisation organisation = offering.organisation();
        return new Attributes(taxonomies, id, "service")
                .addAll(Taxonomies.FIELDS, organisation.fields())
                .addAll(Taxonomies.GOALS, organisation.goals())
                .addAll(Taxonomies.AUDIENCES, organisation.audiences())
                .fact(Taxonomies.Fact.DERIVED_SERVICE, offering.stated() == null)
                .fact(Taxonomies.Fact.EXAMPLE, organisation.example())
                .made();
    }

    private static void putMissing(ObjectNode node, String key, List<ObjectNode> entries) {
        JsonNode stated = node.path(key);
        if (!entries.isEmpty() && (stated.isMissingNode() || key.equals("service_at_locations"))) {
            node.putArray(key).addAll(entries);
        }
    }
}
