package kompas.directory.opendata.hsds;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisation.Contact;
import tools.jackson.databind.node.ObjectNode;

/** Organisations as HSDS tells them. */
final class OrganisationDocuments {

    private final Wording wording;
    private final Taxonomies taxonomies;
    private final LocationDocuments locations;

    OrganisationDocuments(Wording wording, Taxonomies taxonomies, LocationDocuments locations) {
        this.wording = wording;
        this.taxonomies = taxonomies;
        this.locations = locations;
    }

    /** What has one value: a row of a list. */
    Document brief(PublishedOrganisation organisation) {
        return Document.of(organisation.id())
                .with("name", wording.name(organisation))
                .with("alternate_name", wording.otherNames(organisation))
                .with("description", wording.description(organisation))
                .with("email", organisation.email().filter(HsdsFormat::isEmail))
                .with("website", HsdsFormat.uri(organisation.website()))
                .withNumber("year_incorporated", organisation.founded())
                .with("legal_status", wording.legalForm(organisation))
                .with("logo", organisation.logo().map(wording.reader()::at))
                .with("uri", wording.reader().page(organisation))
                .with("parent_organization_id", organisation.parent());
    }

    /** Everything, but the services. */
    Document full(PublishedOrganisation organisation) {
        return brief(organisation)
                .withEach("contacts", contacts(organisation))
                .withEach("phones", phones(organisation))
                .withEach("locations", List.of(locations.full(organisation)))
                .withEach("organization_identifiers", identifiers(organisation))
                .withEach("attributes", attributes(organisation));
    }

    private List<ObjectNode> contacts(PublishedOrganisation organisation) {
        return organisation.contacts().stream()
                .filter(Contact::person)
                .map(contact -> Document.of(contact.id())
                        .with("organization_id", organisation.id())
                        .with("name", contact.name())
                        .with("title", contact.role())
                        .with("email", HsdsFormat.email(contact.email()))
                        .withEach(
                                "phones",
                                phone(contact, "contact_id", contact.id()).toList())
                        .node())
                .toList();
    }

    private List<ObjectNode> phones(PublishedOrganisation organisation) {
        return organisation
                .common()
                .flatMap(contact -> phone(contact, "organization_id", organisation.id()))
                .toList();
    }

    private static Stream<ObjectNode> phone(Contact contact, String owner, UUID ownerId) {
        return Stream.ofNullable(contact.phone())
                .map(number -> Document.of(PublishedOrganisation.derived("phone", contact.id()))
                        .with(owner, ownerId)
                        .with("number", number)
                        .with("type", "voice")
                        .with("description", contact.person() ? null : contact.role())
                        .node());
    }

    private static List<ObjectNode> identifiers(PublishedOrganisation organisation) {
        return organisation.identifiers().stream()
                .map(identifier -> Document.of(PublishedOrganisation.derived("identifier", identifier))
                        .with("organization_id", organisation.id())
                        .with("identifier_scheme", identifier.scheme())
                        .with("identifier_type", identifier.scheme())
                        .with("identifier", identifier.value())
                        .node())
                .toList();
    }

    private List<ObjectNode> attributes(PublishedOrganisation organisation) {
        Attributes attributes = new Attributes(taxonomies, organisation.id(), "organization")
                .addAll(Taxonomies.FIELDS, organisation.fields())
                .addAll(Taxonomies.GOALS, organisation.goals())
                .addAll(Taxonomies.GOALS, organisation.targets())
                .addAll(Taxonomies.AUDIENCES, organisation.audiences())
                .add(Taxonomies.LEGAL_FORMS, organisation.legalForm())
                .fact(Taxonomies.Fact.EXAMPLE, organisation.example())
                .fact(Taxonomies.Fact.GENERATED_DESCRIPTION, organisation.description() == null)
                .fact(Taxonomies.Fact.CAUSES, wording.shown(organisation.causes()))
                .fact(Taxonomies.Fact.MEMBERS, organisation.members())
                .fact(Taxonomies.Fact.VOLUNTEERS, organisation.volunteers())
                .fact(Taxonomies.Fact.STAFF, organisation.staff())
                .fact(Taxonomies.Fact.BUDGET, organisation.budget())
                .fact(Taxonomies.Fact.SOURCE, wording.source(organisation));
        if (organisation.confirmedOn() != null) {
            attributes.fact(
                    Taxonomies.Fact.CONFIRMED, organisation.confirmedOn().toString());
        }
        organisation.needs().forEach(attributes::need);
        return attributes.made();
    }
}
