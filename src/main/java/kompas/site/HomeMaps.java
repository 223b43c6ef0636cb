package kompas.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kompas.directory.CompassOverview;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMap.Shape;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.site.HomeView.CountryMap;
import org.springframework.stereotype.Component;

/** Draws where the organisations are: a map of each country, its regions the darker the more there are. */
@Component
class HomeMaps {

    private static final int SHADES = 5;

    private final Places places;
    private final PlaceMaps maps;

    HomeMaps(Places places, PlaceMaps maps) {
        this.places = places;
        this.maps = maps;
    }

    List<CountryMap> of(CompassOverview overview, Page page) {
        Map<AreaId, Long> byRegion = byRegion(overview);
        return places.countries().stream()
                .flatMap(
                        country -> maps
                                .ofCountry(country.code(), Level.REGION)
                                .map(map -> drawn(country, map, byRegion, page))
                                .stream())
                .toList();
    }

    private Map<AreaId, Long> byRegion(CompassOverview overview) {
        Map<AreaId, Long> byRegion = new HashMap<>();
        overview.byArea()
                .forEach((area, number) -> places.findArea(area)
                        .flatMap(known -> places.regionOf(known.id()))
                        .ifPresent(region -> byRegion.merge(region.id(), number, Long::sum)));
        return byRegion;
    }

    private static CountryMap drawn(Country country, PlaceMap map, Map<AreaId, Long> byRegion, Page page) {
        List<Long> numbers = map.shapes().stream()
                .map(shape -> byRegion.getOrDefault(shape.area().id(), 0L))
                .toList();
        long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        String caption = page.t()
                .say(
                        "site.home.map-caption",
                        "country",
                        country.name().in(page.language()).text(),
                        "count",
                        numbers.stream().mapToLong(Long::longValue).sum());
        List<MapView.Area> areas = map.shapes().stream()
                .map(shape -> area(shape, byRegion.getOrDefault(shape.area().id(), 0L), most, page))
                .toList();
        return new CountryMap(
                new MapView(caption, map.projection(), areas, List.of(), names(map, page.language()), null), caption);
    }

    private static MapView.Area area(Shape shape, long number, long most, Page page) {
        Area area = shape.area();
        return new MapView.Area(
                area.key(),
                area.label(page.language()),
                shape.path(),
                page.to("/regions/" + area.address()),
                page.t().say("site.home.organisations", "count", number),
                number == 0 ? 0 : (int) Math.max(1, Math.ceil((double) number / most * SHADES)));
    }

    /** Names only where there is room for them: on a map of few regions. */
    private static List<MapView.Name> names(PlaceMap map, String language) {
        if (map.shapes().size() > 12) {
            return List.of();
        }
        return map.shapes().stream()
                .map(shape -> new MapView.Name(
                        shape.x(map.projection()),
                        shape.y(map.projection()),
                        shape.area().label(language)))
                .toList();
    }
}
