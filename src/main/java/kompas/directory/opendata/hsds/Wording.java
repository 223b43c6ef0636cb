package kompas.directory.opendata.hsds;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.Whereabouts;
import kompas.places.Area;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organisation's texts in the reader's language, else in their own. */
record Wording(DataReader reader, Whereabouts whereabouts) {

    @Nullable
    String shown(@Nullable LocalizedText text) {
        return text == null ? null : text.in(reader.language()).text();
    }

    String name(PublishedOrganisation organisation) {
        return organisation.name().in(reader.language()).text();
    }

    /** Names it is also known by, the original one among them where a translation is shown. */
    @Nullable
    String otherNames(PublishedOrganisation organisation) {
        String shown = name(organisation);
        Stream<String> all =
                Stream.concat(organisation.name().texts().values().stream(), organisation.otherNames().stream());
        String joined = all.filter(name -> !name.equals(shown)).distinct().collect(Collectors.joining("; "));
        return joined.isEmpty() ? null : joined;
    }

    String legalForm(PublishedOrganisation organisation) {
        return reader.t().say("directory.legal." + organisation.legalForm());
    }

    /** Its own description, else one sentence made of what is known. */
    String description(PublishedOrganisation organisation) {
        String own = shown(organisation.description());
        if (own != null) {
            return own;
        }
        String place = place(organisation).orElse("");
        String key = place.isEmpty() ? "opendata.generated.unplaced" : "opendata.generated.placed";
        return reader.t().say(key, "name", name(organisation), "form", legalForm(organisation), "place", place);
    }

    /** Settlement, municipality, region: as far as they are known. */
    Optional<String> place(PublishedOrganisation organisation) {
        String place = Stream.of(
                        Optional.ofNullable(settlement(organisation)),
                        whereabouts.municipality(organisation).map(this::titled),
                        whereabouts.region(organisation).map(this::titled))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    @Nullable
    String settlement(PublishedOrganisation organisation) {
        PublishedOrganisation.Settlement settlement = organisation.settlement();
        return settlement == null ? null : shown(settlement.name());
    }

    String titled(Area area) {
        return area.titled(reader.language());
    }

    /** Source, licence, attribution and date in one line. */
    String source(PublishedOrganisation organisation) {
        PublishedOrganisation.Source source = organisation.source();
        return Stream.of(
                        shown(source.name()),
                        source.attribution(),
                        source.licence(),
                        source.url(),
                        organisation.sourceDate().toString())
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
