package kompas.directory.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.AccessibilityFeature;
import kompas.directory.OrganisationSummary;
import kompas.directory.SizeBand;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Everything the public may know of one organisation. */
public record OrganisationProfile(
        OrganisationSummary summary,
        Words words,
        Kind kind,
        Closing closing,
        Optional<OpeningHours> openingHours,
        Optional<String> website,
        List<AreaId> areasServed,
        List<Identifier> identifiers,
        List<Address> addresses,
        List<Contact> contacts,
        List<Link> links,
        List<OrganisationPicture> pictures,
        List<Relative> relatives,
        List<Service> services,
        Provenance provenance) {

    public Optional<OrganisationPicture> logo() {
        return pictures.stream().filter(OrganisationPicture::logo).findFirst();
    }

    public List<OrganisationPicture> photos() {
        return pictures.stream().filter(picture -> !picture.logo()).toList();
    }

    /** What it says of itself. */
    public record Words(List<String> otherNames, Optional<LocalizedText> causes) {}

    /**
     * What kind of organisation it is.
     *
     * @param targets codes of targets of the sustainable development goals
     * @param audiences codes of whom it is there for, those of the network's own among them
     * @param languages BCP-47 tags of the languages it works in
     * @param founded year
     * @param library id of the library it also is
     */
    public record Kind(
            List<String> targets,
            List<String> audiences,
            List<String> languages,
            List<AccessibilityFeature> accessibility,
            Optional<Integer> founded,
            List<SizeBand> sizes,
            Optional<UUID> library) {}

    /** Since when it is closed and why, as far as anybody said. */
    public record Closing(Optional<LocalDate> on, Optional<LocalizedText> because) {}

    /** A number in a register, its scheme as in org-id.guide. */
    public record Identifier(String scheme, String value) {}

    public record Address(
            String kind,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String country) {}

    /** Somebody to turn to; what its owner keeps to himself is not in here. */
    public record Contact(
            boolean person,
            @Nullable String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}

    public record Link(String kind, String url) {}

    /** Another organisation and what it is to this one. */
    public record Relative(Tie tie, String slug, LocalizedText name, boolean example) {}

    /** The ways organisations belong together. */
    public enum Tie {
        PARENT,
        PART,
        MEMBER_OF,
        MEMBER
    }

    public record Service(LocalizedText name, @Nullable LocalizedText description, String status) {}

    /**
     * Where all this comes from.
     *
     * @param source where a fact comes from that {@code facts} does not name
     * @param facts facts that come from elsewhere, by the name of their column
     * @param confirmedBy who said on the summary's day of confirmation that it is true: organisation or library
     * @param confirmedHow in which way: mail, letter, phone or page; empty where that is not known
     * @param silentSince the day on which waiting for an answer to the yearly question was given up
     * @param history what happened to it, latest first, at most ten
     */
    public record Provenance(
            Origin source,
            Map<String, Origin> facts,
            Optional<String> confirmedBy,
            Optional<String> confirmedHow,
            Optional<LocalDate> silentSince,
            Instant changed,
            List<Happening> history) {}

    public record Origin(Source source, LocalDate date, boolean byHand) {}

    /** A register, a spreadsheet, a survey, the organisation itself. */
    public record Source(
            UUID id,
            String kind,
            LocalizedText name,
            @Nullable String url,
            @Nullable String licence) {}

    /** One change, told without any value and without who made it. */
    public record Happening(String kind, Instant at, boolean created, List<String> changed) {}
}
