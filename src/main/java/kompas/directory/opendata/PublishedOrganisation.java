package kompas.directory.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An organisation as the public may have it: the public views' columns, what hangs on them, nothing else. Read from
 * one JSON column whose keys are these names in snake case.
 *
 * @param settlement name and postcodes of the settlement it is placed in
 * @param parent the organisation it belongs to, where that one is public too
 * @param placePrecision {@code settlement} means the point is the settlement's
 */
public record PublishedOrganisation(
        UUID id,
        String slug,
        LocalizedText name,
        List<String> otherNames,
        @Nullable LocalizedText description,
        @Nullable LocalizedText causes,
        String legalForm,
        String status,
        boolean example,
        List<String> fields,
        List<Integer> goals,
        List<String> targets,
        List<String> audiences,
        List<String> languages,
        List<String> accessibility,
        @Nullable Integer founded,
        @Nullable String members,
        @Nullable String volunteers,
        @Nullable String staff,
        @Nullable String budget,
        @Nullable String website,
        @Nullable JsonNode openingHours,
        @Nullable String country,
        @Nullable UUID municipalityId,
        @Nullable UUID regionId,
        @Nullable Settlement settlement,
        String placePrecision,
        @Nullable Double longitude,
        @Nullable Double latitude,
        List<UUID> serviceAreaIds,
        @Nullable UUID parent,
        List<Contact> contacts,
        List<Address> addresses,
        List<Identifier> identifiers,
        List<Link> links,
        List<Picture> pictures,
        List<UUID> memberOf,
        List<Need> needs,
        List<Service> services,
        Source source,
        LocalDate sourceDate,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        Instant createdAt,
        Instant changedAt) {

    /** In which every id is derived that an organisation's data needs and the database does not hold; never changes. */
    public static final UUID NAMESPACE = UUID.fromString("8c7a0d8e-2f4b-5d1c-9a63-0e5b7f1c2d34");

    /** The id of something that hangs on something else: the same for ever. */
    public static UUID derived(String kind, Object name) {
        return Identifiers.derived(NAMESPACE, kind + ":" + name);
    }

    public UUID derivedServiceId() {
        return derived("service", id);
    }

    /** Mailboxes and telephones that are nobody's own. */
    public Stream<Contact> common() {
        return contacts.stream().filter(contact -> !contact.person());
    }

    public Optional<String> email() {
        return common().flatMap(contact -> Stream.ofNullable(contact.email())).findFirst();
    }

    public Optional<Address> address() {
        return addresses.stream()
                .filter(address -> "physical".equals(address.kind()))
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    /** Whether the point, if there is one, was taken from OpenStreetMap's settlements. */
    public boolean pointIsSettlements() {
        return latitude != null && settlement != null && !"address".equals(placePrecision);
    }

    /** Path of its logo on this server. */
    public Optional<String> logo() {
        return pictures.stream().filter(Picture::logo).map(Picture::path).findFirst();
    }

    /** Paths of its photos. */
    public List<String> photos() {
        return pictures.stream()
                .filter(picture -> !picture.logo())
                .map(Picture::path)
                .toList();
    }

    public record Settlement(LocalizedText name, List<String> postcodes) {}

    public record Contact(
            UUID id,
            boolean person,
            @Nullable String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}

    public record Address(
            UUID id,
            String kind,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String country) {}

    public record Identifier(String scheme, String value) {

        @Override
        public String toString() {
            return scheme + "-" + value;
        }
    }

    public record Link(String kind, String url) {}

    /**
     * @param alt what it shows
     * @param width of the largest there is, in pixels
     * @param widths all there are, smallest first
     */
    public record Picture(UUID file, boolean logo, LocalizedText alt, int width, List<Integer> widths) {

        private static final int LARGE = 1280;

        /** Of one large enough to look at. */
        String path() {
            return "/files/" + file + "/"
                    + widths.stream().filter(each -> each >= LARGE).findFirst().orElse(width);
        }
    }

    /** A need or an offer that holds today. */
    public record Need(
            UUID id,
            String direction,
            String kind,
            @Nullable LocalizedText text) {}

    /**
     * A service as an import or the organisation stated it.
     *
     * @param document the rest of it in HSDS's own words
     */
    public record Service(
            UUID id, LocalizedText name, @Nullable LocalizedText description, String status, ObjectNode document) {}

    /** Where the organisation's facts come from. */
    public record Source(
            String key,
            LocalizedText name,
            @Nullable String url,
            @Nullable String licence,
            @Nullable String attribution) {}
}
