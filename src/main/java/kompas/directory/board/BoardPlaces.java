package kompas.directory.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Identifiers;
import org.springframework.stereotype.Component;

/** The places of the board: what an address names, and what areas are called. */
@Component
class BoardPlaces {

    private final Places places;
    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final DirectoryPermissions permissions;

    BoardPlaces(Places places, Libraries libraries, OrganisationDirectory directory, DirectoryPermissions permissions) {
        this.places = places;
        this.libraries = libraries;
        this.directory = directory;
        this.permissions = permissions;
    }

    /** One statement for each organisation that is named, none otherwise. */
    Spot spot(Asked asked) {
        Optional<OrganisationSummary> near = asked.one("near").flatMap(directory::findBySlug);
        Optional<OrganisationSummary> of = asked.one("organisation").flatMap(directory::findBySlug);
        boolean nowhere = near.isEmpty() && !asked.of("near").isEmpty()
                || of.isEmpty() && !asked.of("organisation").isEmpty();
        return new Spot(areas(asked), near, of, nowhere);
    }

    /** What lies in all that was chosen: a municipality in its region, a library's areas. */
    private Optional<Set<UUID>> areas(Asked asked) {
        List<Set<UUID>> chosen = Stream.of(
                        within(asked.of("region"), this::within),
                        within(asked.of("municipality"), this::within),
                        within(asked.of("library"), this::served))
                .flatMap(Optional::stream)
                .toList();
        return chosen.stream().reduce((one, other) -> {
            Set<UUID> both = new HashSet<>(one);
            both.retainAll(other);
            return both;
        });
    }

    private static Optional<Set<UUID>> within(List<String> values, Function<String, Set<UUID>> areas) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .flatMap(value -> areas.apply(value).stream())
                        .collect(Collectors.toSet()));
    }

    private Set<UUID> within(String address) {
        return places.findAreaByAddress(address)
                .map(area -> permissions.within(area.id()))
                .orElse(Set.of());
    }

    private Set<UUID> served(String slug) {
        return library(slug).stream()
                .flatMap(library ->
                        library.serves().isEmpty() ? library.municipality().stream() : library.serves().stream())
                .flatMap(area -> permissions.within(area).stream())
                .collect(Collectors.toSet());
    }

    /** From memory; only chitalishta are asked for. */
    private Optional<LibrarySummary> library(String slug) {
        return libraries.all().stream()
                .filter(library -> library.slug().equals(slug))
                .findFirst()
                .or(() -> libraries.findBySlug(slug));
    }

    /** What an area counts for in a facet: its region, itself, the libraries that serve it. */
    List<String> values(String facet, String area, Asked asked) {
        Optional<AreaId> id = Identifiers.find(area).map(AreaId::of);
        return switch (facet) {
            case "region" ->
                id.flatMap(places::regionOf).map(Area::address).stream().toList();
            case "municipality" ->
                id.filter(each -> isChosen(each, asked)).flatMap(places::findArea).map(Area::address).stream()
                        .toList();
            default ->
                id.map(libraries::serving).orElse(List.of()).stream()
                        .map(LibrarySummary::slug)
                        .toList();
        };
    }

    /** Municipalities of the regions that were chosen, of all where none was. */
    private boolean isChosen(AreaId area, Asked asked) {
        return asked.of("region").isEmpty()
                || places.regionOf(area)
                        .map(Area::address)
                        .filter(asked.of("region")::contains)
                        .isPresent();
    }

    String label(String facet, String value, String language) {
        return facet.equals("library")
                ? library(value)
                        .map(library -> library.name().in(language).text())
                        .orElse(value)
                : places.findAreaByAddress(value)
                        .map(area -> area.label(language))
                        .orElse(value);
    }

    String label(OrganisationSummary organisation, String language) {
        return organisation
                .location()
                .area()
                .flatMap(places::findArea)
                .map(area -> area.label(language))
                .orElse("");
    }
}
