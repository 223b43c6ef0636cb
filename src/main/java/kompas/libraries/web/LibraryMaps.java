package kompas.libraries.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMap.Shape;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.places.Resolution.Precision;
import kompas.shared.web.MapProjection;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws where libraries are: a point where the settlement is known, else the municipality as a whole. */
@Component
class LibraryMaps {

    private static final Set<Precision> POINTS = Set.of(Precision.ADDRESS, Precision.SETTLEMENT, Precision.POSTCODE);
    private static final int MOST_NAMES = 12;
    private static final int STANDS_HERE = 4;
    private static final int SERVED = 1;

    private final PlaceMaps maps;
    private final Places places;

    LibraryMaps(PlaceMaps maps, Places places) {
        this.maps = maps;
        this.places = places;
    }

    /** A country's regions, each with how many of {@code libraries} stand in it and leading to them. */
    @Nullable
    MapView ofCountry(Page page, String country, List<LibrarySummary> libraries) {
        Map<AreaId, Integer> counts = new HashMap<>();
        libraries.forEach(library -> library.municipality()
                .flatMap(places::regionOf)
                .ifPresent(region -> counts.merge(region.id(), 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return maps.ofCountry(country, Level.REGION)
                .map(map -> view(
                        page,
                        map,
                        page.t().say("libraries.list.map", "count", libraries.size()),
                        shape -> counted(
                                page, shape, counts.getOrDefault(shape.area().id(), 0), most),
                        libraries))
                .orElse(null);
    }

    /** The municipalities of one region, those with a library leading to it. */
    @Nullable
    MapView ofRegion(Page page, Area region, List<LibrarySummary> libraries) {
        Map<AreaId, LibrarySummary> standing = new HashMap<>();
        libraries.forEach(library -> library.municipality().ifPresent(area -> standing.putIfAbsent(area, library)));
        return maps.of(region.id())
                .map(map -> view(
                        page,
                        map,
                        page.t().say("libraries.list.map", "count", libraries.size()),
                        shape -> of(page, shape, standing.get(shape.area().id())),
                        libraries))
                .orElse(null);
    }

    /** Where one library stands, and whom it serves, in its region; null when not even that is known. */
    @Nullable
    MapView of(Page page, LibrarySummary library, String label) {
        Set<AreaId> served = new HashSet<>();
        library.serves().forEach(area -> places.municipalities(area).forEach(inside -> served.add(inside.id())));
        Optional<AreaId> stands = POINTS.contains(library.precision()) ? Optional.empty() : library.municipality();
        return library.municipality()
                .flatMap(places::regionOf)
                .map(Area::id)
                .or(library::region)
                .flatMap(maps::of)
                .map(map -> view(
                        page,
                        map,
                        label,
                        shape -> plain(page, shape, shade(shape.area().id(), stands, served)),
                        List.of(library)))
                .orElse(null);
    }

    private static MapView view(
            Page page, PlaceMap map, String label, Function<Shape, MapView.Area> draw, List<LibrarySummary> libraries) {
        MapProjection projection = map.projection();
        List<MapView.Area> areas = map.shapes().stream().map(draw).toList();
        List<MapView.Mark> marks = libraries.stream()
                .filter(library -> POINTS.contains(library.precision()))
                .flatMap(library -> library.point().stream()
                        .map(point -> new MapView.Mark(
                                projection.x(point.longitude()),
                                projection.y(point.latitude()),
                                library.name().in(page.language()).text(),
                                1,
                                page.path().equals(library.path()) ? null : page.to(library.path()))))
                .toList();
        boolean crowded = map.shapes().size() > MOST_NAMES
                || map.shapes().stream().anyMatch(shape -> shape.area().level() == Level.REGION);
        List<MapView.Name> names = crowded
                ? List.of()
                : map.shapes().stream()
                        .map(shape -> new MapView.Name(
                                shape.x(projection),
                                shape.y(projection),
                                shape.area().label(page.language())))
                        .toList();
        return new MapView(label, projection, areas, marks, names, null);
    }

    private static MapView.Area counted(Page page, Shape shape, int count, int most) {
        Area area = shape.area();
        return new MapView.Area(
                area.key(),
                area.titled(page.language()),
                shape.path(),
                count == 0 ? null : page.to("/libraries?region=" + area.address()),
                count == 0 ? "" : page.t().say("libraries.list.found", "count", count),
                count == 0 ? 0 : 1 + 3 * count / Math.max(most, 4));
    }

    private static MapView.Area of(Page page, Shape shape, @Nullable LibrarySummary library) {
        Area area = shape.area();
        return library == null
                ? plain(page, shape, 0)
                : new MapView.Area(
                        area.key(),
                        area.titled(page.language()),
                        shape.path(),
                        page.to(library.path()),
                        library.name().in(page.language()).text(),
                        2);
    }

    private static MapView.Area plain(Page page, Shape shape, int shade) {
        return new MapView.Area(
                shape.area().key(), shape.area().titled(page.language()), shape.path(), null, "", shade);
    }

    private static int shade(AreaId area, Optional<AreaId> stands, Set<AreaId> served) {
        if (stands.filter(area::equals).isPresent()) {
            return STANDS_HERE;
        }
        return served.contains(area) ? SERVED : 0;
    }
}
