package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.directory.web.AreaMaps.Fill;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.shared.web.MapView;
import kompas.shared.web.MapView.Mark;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Where one organisation is: its region, its municipality in it, and its point if it has one. */
@Component
class OrganisationMaps {

    private final PlaceMaps maps;
    private final PlaceWords words;

    OrganisationMaps(PlaceMaps maps, PlaceWords words) {
        this.maps = maps;
        this.words = words;
    }

    Optional<MapView> of(OrganisationSummary organisation, Page page) {
        return words.region(organisation.location())
                .flatMap(region -> maps.of(region.id()))
                .map(map -> draw(map, organisation, page));
    }

    private MapView draw(PlaceMap map, OrganisationSummary organisation, Page page) {
        String name = organisation.name().in(page.language()).text();
        List<Mark> marks = organisation.location().point().stream()
                .map(point -> AreaMaps.mark(map, point, name, 1, null))
                .toList();
        return AreaMaps.draw(
                map,
                page.t().say("directory.profile.map", "name", name),
                area -> Optional.of(area.id()).equals(organisation.location().area())
                        ? new Fill(null, "", 2)
                        : Fill.PLAIN,
                marks,
                page.t());
    }
}
