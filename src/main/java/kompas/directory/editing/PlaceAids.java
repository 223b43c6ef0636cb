package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.shared.kernel.Point;
import kompas.shared.web.MapView;
import kompas.shared.web.MapView.Live;
import kompas.shared.web.MapView.Mark;
import org.springframework.stereotype.Component;

/** What helps to say where something is: the names to choose from and a map to point at. */
@Component
class PlaceAids {

    private final PlaceMaps maps;

    PlaceAids(PlaceMaps maps) {
        this.maps = maps;
    }

    EditView.Aids of(Section section, Optional<Whereabouts> where, Typed typed, Asking asking) {
        if (section != Section.PLACE) {
            return EditView.Aids.NONE;
        }
        List<String> areas =
                List.copyOf(asking.places().areas(asking.language()).keySet());
        return new EditView.Aids(
                areas, where.flatMap(Whereabouts::area).flatMap(area -> map(area, where.get(), typed, asking)));
    }

    private Optional<MapView> map(AreaId area, Whereabouts where, Typed typed, Asking asking) {
        return asking.places()
                .all()
                .findArea(area)
                .flatMap(each -> each.level() == Level.REGION
                        ? Optional.of(each)
                        : asking.places().all().regionOf(each.id()))
                .flatMap(region -> maps.of(region.id()).map(map -> drawn(map, region, where, typed, asking)));
    }

    private MapView drawn(PlaceMap map, Area region, Whereabouts where, Typed typed, Asking asking) {
        String label = asking.t().say("editing.place.map");
        Optional<Point> point = PointText.read(typed.get(PlaceInput.POINT)).or(where::point);
        return new MapView(
                label,
                map.projection(),
                map.shapes().stream()
                        .map(shape -> new MapView.Area(
                                shape.area().key(),
                                shape.area().label(asking.language()),
                                shape.path(),
                                null,
                                "",
                                Optional.of(shape.area().id()).equals(where.municipality()) ? 2 : 0))
                        .toList(),
                marks(map, point, label),
                map.shapes().stream()
                        .map(shape -> new MapView.Name(
                                shape.x(map.projection()),
                                shape.y(map.projection()),
                                shape.area().label(asking.language())))
                        .toList(),
                new Live(maps.municipalitiesAddress(asking.language(), region), null));
    }

    private static List<Mark> marks(PlaceMap map, Optional<Point> point, String label) {
        return point.stream()
                .map(each -> new Mark(
                        map.projection().x(each.longitude()), map.projection().y(each.latitude()), label, 1, null))
                .toList();
    }
}
