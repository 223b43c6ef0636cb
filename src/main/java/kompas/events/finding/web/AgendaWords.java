package kompas.events.finding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.Audience;
import kompas.directory.OrganisationDirectory;
import kompas.events.finding.ActivityFacet;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Places;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of what activities are narrowed by, in the reader's words. */
@Component
class AgendaWords {

    private final Places places;
    private final Libraries libraries;
    private final OrganisationDirectory directory;

    AgendaWords(Places places, Libraries libraries, OrganisationDirectory directory) {
        this.places = places;
        this.libraries = libraries;
        this.directory = directory;
    }

    /** The question a facet asks. */
    String title(ActivityFacet facet, Text t) {
        return t.say("finding.facet." + facet.parameter());
    }

    /** One of its answers, as it stands in an address; the value itself where nobody has words for it. */
    String label(ActivityFacet facet, String value, Text t) {
        return switch (facet) {
            case COUNTRY ->
                places.findCountry(value)
                        .map(Country::name)
                        .map(name -> name.in(t.language()).text())
                        .orElse(value);
            case REGION, MUNICIPALITY ->
                area(value).map(area -> area.label(t.language())).orElse(value);
            case LANGUAGE -> t.nameHere(value);
            case LIBRARY ->
                libraries
                        .findBySlug(value)
                        .map(library -> library.name().in(t.language()).text())
                        .orElse(value);
            case ORGANISATION ->
                directory
                        .findBySlug(value)
                        .map(organisation ->
                                organisation.name().in(t.language()).text())
                        .orElse(value);
            default -> known(key(facet, value), value, t);
        };
    }

    /** BCP-47 tag of an answer's words, null when it is the reader's language. */
    @Nullable
    String language(ActivityFacet facet, String value, Text t) {
        return switch (facet) {
            case FIELD, AUDIENCE -> t.foreign(key(facet, value));
            default -> null;
        };
    }

    /** The message with the words for it; names are no messages. */
    private static String key(ActivityFacet facet, String value) {
        return switch (facet) {
            case KIND -> "events.kind." + value;
            case AUDIENCE -> Audience.key(value);
            case FIELD -> "directory.field." + value;
            case GOAL -> "directory.goal." + value;
            case ACCESS -> "shared.accessibility." + value;
            case VENUE -> "finding.venue." + value;
            case SEATS -> "finding.seats." + value;
            case COST -> "finding.cost." + value;
            case COUNTRY, REGION, MUNICIPALITY, LANGUAGE, LIBRARY, ORGANISATION -> value;
        };
    }

    /** The one way a value is written where several lead to the same, or in an address where the programme has an id. */
    String canonical(ActivityFacet facet, String value) {
        return switch (facet) {
            case REGION, MUNICIPALITY -> area(value).map(Area::address).orElse(value);
            default -> value;
        };
    }

    /** The slug of a library the programme knows by its id; empty for a chitalishte, of which there are thousands. */
    Optional<String> librarySlug(String id) {
        LibraryId library = LibraryId.of(UUID.fromString(id));
        return libraries.all().stream()
                .filter(one -> one.id().equals(library))
                .map(LibrarySummary::slug)
                .findFirst();
    }

    /** Whether a municipality lies in one of these regions, or no region is asked for. */
    boolean liesIn(String municipality, List<String> regions) {
        return regions.isEmpty()
                || area(municipality).stream()
                        .flatMap(area -> places.parents(area.id()).stream())
                        .anyMatch(parent -> regions.contains(parent.address()) || regions.contains(parent.key()));
    }

    Optional<Area> area(String value) {
        return Stream.of(places.findAreaByAddress(value), places.findAreaByKey(value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String known(String key, String value, Text t) {
        return t.knows(key) ? t.say(key) : value;
    }
}
