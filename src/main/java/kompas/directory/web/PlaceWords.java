package kompas.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.Location;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Says where something is, as a reader of one language would. */
@Component
class PlaceWords {

    private final Places places;

    PlaceWords(Places places) {
        this.places = places;
    }

    /** The settlement or municipality and its region: "Ezerche, Razgrad"; empty when nothing is known. */
    String shortly(Location location, String language) {
        return Stream.concat(
                        location
                                .settlement()
                                .flatMap(places::findSettlement)
                                .map(settlement -> settlement.label(language))
                                .or(() -> area(location).map(area -> area.label(language)))
                                .stream(),
                        area(location).flatMap(area -> places.regionOf(area.id())).stream()
                                .map(region -> region.label(language)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The areas it lies in, widest first, as links to their pages. */
    List<Link> within(Location location, Page page) {
        return area(location).map(area -> within(area, page)).orElse(List.of());
    }

    /** The area and those it lies in, widest first, as links to their pages. */
    List<Link> within(Area area, Page page) {
        List<Link> links = new ArrayList<>(above(area, page));
        links.add(link(area, page));
        return links;
    }

    /** The areas an area lies in, widest first. */
    List<Link> above(Area area, Page page) {
        return places.parents(area.id()).reversed().stream()
                .map(parent -> link(parent, page))
                .toList();
    }

    /** Areas as links to their pages; one that is no longer known is left out. */
    List<Link> links(List<AreaId> areas, Page page) {
        return areas.stream()
                .flatMap(area -> places.findArea(area).stream())
                .map(area -> link(area, page))
                .toList();
    }

    Link link(Area area, Page page) {
        return Link.to(area.titled(page.language()), page.to("/regions/" + area.address()));
    }

    Optional<Area> area(Location location) {
        return location.area().flatMap(places::findArea);
    }

    /** The name of the settlement, where one is known. */
    Optional<Settlement> settlement(Location location) {
        return location.settlement().flatMap(places::findSettlement);
    }

    /** The region, of which a map is drawn. */
    Optional<Area> region(Location location) {
        return area(location)
                .flatMap(area -> area.level() == Level.REGION ? Optional.of(area) : places.regionOf(area.id()));
    }
}
