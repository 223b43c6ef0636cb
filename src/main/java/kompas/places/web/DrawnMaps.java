package kompas.places.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.domain.AreaOutlines;
import kompas.places.domain.AreaOutlines.Bordered;
import kompas.shared.kernel.Point;
import kompas.shared.web.MapProjection;
import org.springframework.stereotype.Component;

/** {@link PlaceMaps} drawn from the outlines in memory; a drawing is kept until data or day change. */
@Component
class DrawnMaps implements PlaceMaps {

    private static final int WIDTH = 800;
    private static final double MARGIN = 0.03;

    private final AreaOutlines outlines;
    private volatile Drawings drawings = new Drawings("", Map.of());

    DrawnMaps(AreaOutlines outlines) {
        this.outlines = outlines;
    }

    /** What was drawn from one version. */
    private record Drawings(String version, Map<String, Optional<PlaceMap>> maps) {}

    @Override
    public Optional<PlaceMap> ofCountry(String country, Level level) {
        return kept(country + level, () -> draw(outlines.ofCountry(country, level)));
    }

    @Override
    public Optional<PlaceMap> of(AreaId area) {
        return kept(area.value().toString(), () -> draw(outlines.of(area)));
    }

    private Optional<PlaceMap> kept(String name, Supplier<Optional<PlaceMap>> drawing) {
        Drawings known = drawings;
        String version = outlines.version();
        if (!known.version.equals(version)) {
            known = new Drawings(version, new ConcurrentHashMap<>());
            drawings = known;
        }
        return known.maps.computeIfAbsent(name, unused -> drawing.get());
    }

    private static Optional<PlaceMap> draw(List<Bordered> areas) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        List<Point> corners = areas.stream()
                .flatMap(area -> area.rings().stream())
                .flatMap(List::stream)
                .map(pair -> new Point(pair[1], pair[0]))
                .toList();
        MapProjection projection = MapProjection.around(corners, MARGIN, WIDTH);
        return Optional.of(new PlaceMap(
                projection,
                areas.stream()
                        .map(area -> new PlaceMap.Shape(area.area(), path(area, projection), area.centre()))
                        .toList()));
    }

    private static String path(Bordered area, MapProjection projection) {
        return area.rings().stream().map(projection::ring).collect(Collectors.joining());
    }

    @Override
    public String regionsAddress(String language, String country) {
        return address(language) + country + "/regions.geojson";
    }

    @Override
    public String municipalitiesAddress(String language, Area area) {
        return address(language) + area.country() + "/" + area.key() + "/municipalities.geojson";
    }

    @Override
    public String settlementsAddress(String language, Area area) {
        return address(language) + area.country() + "/" + area.key() + "/settlements.geojson";
    }

    private String address(String language) {
        return "/map/" + outlines.version() + "/" + language + "/";
    }
}
