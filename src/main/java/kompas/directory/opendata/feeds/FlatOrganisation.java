package kompas.directory.opendata.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisation.Address;
import kompas.directory.opendata.PublishedOrganisation.Contact;
import kompas.directory.opendata.Whereabouts;
import kompas.places.Area;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organisation as one row: the same names and values in CSV, GeoJSON and lines of JSON. What is not known is null. */
final class FlatOrganisation {

    private final DataReader reader;
    private final Whereabouts whereabouts;
    private final Licence licence;

    FlatOrganisation(DataReader reader, Whereabouts whereabouts, Licence licence) {
        this.reader = reader;
        this.whereabouts = whereabouts;
        this.licence = licence;
    }

    /** Text, number, truth value or list of texts by name, in the order of the columns. */
    Map<String, @Nullable Object> of(PublishedOrganisation organisation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", organisation.id().toString());
        row.put("url", reader.page(organisation));
        row.put("name", shown(organisation.name()));
        row.put("name_language", organisation.name().in(reader.language()).language());
        row.put("other_names", organisation.otherNames());
        row.put("description", shown(organisation.description()));
        row.put("causes", shown(organisation.causes()));
        row.put("legal_form", organisation.legalForm());
        row.put("status", organisation.status());
        row.put("example", organisation.example());
        row.put("fields", organisation.fields());
        row.put("goals", organisation.goals().stream().map(String::valueOf).toList());
        row.put("targets", organisation.targets());
        row.put("audiences", organisation.audiences());
        row.put("languages", organisation.languages());
        row.put("accessibility", organisation.accessibility());
        row.put("founded", organisation.founded());
        row.put("members", organisation.members());
        row.put("volunteers", organisation.volunteers());
        row.put("staff", organisation.staff());
        row.put("budget", organisation.budget());
        contact(row, organisation);
        place(row, organisation);
        row.put("needs", needs(organisation, "need"));
        row.put("offers", needs(organisation, "offer"));
        origin(row, organisation);
        return row;
    }

    private void contact(Map<String, @Nullable Object> row, PublishedOrganisation organisation) {
        row.put(
                "identifiers",
                organisation.identifiers().stream()
                        .map(identifier -> identifier.scheme() + ":" + identifier.value())
                        .toList());
        row.put("website", organisation.website());
        row.put("email", organisation.email().orElse(null));
        row.put(
                "phone",
                organisation
                        .common()
                        .map(Contact::phone)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(null));
        row.put(
                "links",
                organisation.links().stream()
                        .map(PublishedOrganisation.Link::url)
                        .toList());
        row.put("logo", organisation.logo().map(reader::at).orElse(null));
        row.put("photos", organisation.photos().stream().map(reader::at).toList());
    }

    private void place(Map<String, @Nullable Object> row, PublishedOrganisation organisation) {
        Optional<Address> address = organisation.address();
        PublishedOrganisation.Settlement settlement = organisation.settlement();
        Optional<Area> municipality = whereabouts.municipality(organisation);
        Optional<Area> region = whereabouts.region(organisation);
        row.put("street", address.map(Address::street).orElse(null));
        row.put("postcode", address.map(Address::postcode).orElse(null));
        row.put(
                "settlement",
                settlement == null ? address.map(Address::locality).orElse(null) : shown(settlement.name()));
        row.put("municipality", municipality.map(this::label).orElse(null));
        row.put("municipality_code", municipality.map(Area::address).orElse(null));
        row.put("region", region.map(this::label).orElse(null));
        row.put("region_code", region.map(Area::address).orElse(null));
        row.put("country", whereabouts.country(organisation).orElse(null));
        row.put("latitude", organisation.latitude());
        row.put("longitude", organisation.longitude());
        row.put("place_precision", organisation.placePrecision());
    }

    private void origin(Map<String, @Nullable Object> row, PublishedOrganisation organisation) {
        row.put("source", shown(organisation.source().name()));
        row.put("source_url", organisation.source().url());
        row.put("source_licence", organisation.source().licence());
        row.put("source_date", organisation.sourceDate().toString());
        row.put(
                "confirmed_on",
                organisation.confirmedOn() == null
                        ? null
                        : organisation.confirmedOn().toString());
        row.put("created_at", organisation.createdAt().toString());
        row.put("changed_at", organisation.changedAt().toString());
        row.put("licence", licence.url());
        row.put("attribution", licence.attribution(organisation));
    }

    private List<String> needs(PublishedOrganisation organisation, String direction) {
        return organisation.needs().stream()
                .filter(need -> need.direction().equals(direction))
                .map(need -> {
                    String text = shown(need.text());
                    return text == null ? need.kind() : need.kind() + ": " + text;
                })
                .toList();
    }

    private String label(Area area) {
        return area.label(reader.language());
    }

    private @Nullable String shown(@Nullable LocalizedText text) {
        return text == null ? null : text.in(reader.language()).text();
    }
}
