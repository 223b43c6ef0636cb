package kompas.surveys.answering.web;

import java.util.List;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;

/** The map of where a survey is about, to point at. */
@Component
class PointingMaps {

    private static final int MOST_NAMES = 40;

    private final Places places;
    private final PlaceMaps maps;

    PointingMaps(Places places, PlaceMaps maps) {
        this.places = places;
        this.maps = maps;
    }

    /** Empty where no borders are known: places are typed. */
    Optional<MapView> of(Survey survey, Page page) {
        return survey.areas().stream()
                .flatMap(area -> region(area).stream())
                .findFirst()
                .flatMap(region -> maps.of(region.id()).map(map -> drawn(map, region, page)));
    }

    private Optional<Area> region(AreaId id) {
        return places.findArea(id)
                .flatMap(area -> area.level() == Level.REGION ? Optional.of(area) : places.regionOf(area.id()));
    }

    private MapView drawn(PlaceMap map, Area region, Page page) {
        List<PlaceMap.Shape> named = map.shapes().size() > MOST_NAMES ? List.of() : map.shapes();
        return new MapView(
                page.t().say("answering.place.map"),
                map.projection(),
                map.shapes().stream()
                        .map(shape -> new MapView.Area(
                                shape.area().key(), shape.area().label(page.language()), shape.path(), null, "", 0))
                        .toList(),
                List.of(),
                named.stream()
                        .map(shape -> new MapView.Name(
                                shape.x(map.projection()),
                                shape.y(map.projection()),
                                shape.area().label(page.language())))
                        .toList(),
                new MapView.Live(maps.municipalitiesAddress(page.language(), region), null));
    }
}
