package kompas.places.domain;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.shared.sql.DataVersions;
import kompas.shared.web.MapProjection;
import org.springframework.stereotype.Component;

/** {@link PlaceMaps} from the outlines in memory; a drawing is made once a day and kept. */
@Component
class DrawnMaps implements PlaceMaps {

    private static final int WIDTH = 800;
    private static final double MARGIN = 0.03;

    private final CurrentPlaces places;
    private final DataVersions versions;

    DrawnMaps(CurrentPlaces places, DataVersions versions) {
        this.places = places;
        this.versions = versions;
    }

    @Override
    public Optional<PlaceMap> ofCountry(String country, Level level) {
        Day day = day();
        return day.map(country + level.code(), () -> draw(day, day.list(country, level), false));
    }

    @Override
    public Optional<PlaceMap> of(AreaId area) {
        Day day = day();
        return day.map(
                area.value().toString(),
                () -> draw(
                        day,
                        day.municipalitiesIn(area)
                                .sorted(Alphabet.byLocalName(Area::name))
                                .toList(),
                        true));
    }

    private Day day() {
        return places.snapshot().on(places.date());
    }

    private static Optional<PlaceMap> draw(Day day, List<Area> areas, boolean closely) {
        List<Outline> outlines = areas.stream()
                .flatMap(area -> day.findOutline(area.id(), closely).stream())
                .toList();
        if (outlines.isEmpty()) {
            return Optional.empty();
        }
        MapProjection projection = MapProjection.around(
                outlines.stream()
                        .flatMap(outline -> outline.rings().stream())
                        .flatMap(ring -> Arrays.stream(ring).mapToObj(Points::unpack))
                        .toList(),
                MARGIN,
                WIDTH);
        return Optional.of(new PlaceMap(
                projection,
                areas.stream()
                        .flatMap(area -> shape(area, day.findOutline(area.id(), closely), projection))
                        .toList()));
    }

    private static Stream<PlaceMap.Shape> shape(Area area, Optional<Outline> outline, MapProjection projection) {
        return outline.stream().map(known -> {
            StringBuilder path = new StringBuilder();
            known.rings()
                    .forEach(ring -> path.append(projection.ring(Arrays.stream(ring)
                            .mapToObj(point -> new double[] {Points.longitude(point), Points.latitude(point)})
                            .toList())));
            return new PlaceMap.Shape(area, path.toString(), known.centre());
        });
    }

    /** Moves with the data and with the day, because areas begin and end on days. */
    String version() {
        return versions.of("places") + "-" + versions.of("network") + "-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(places.date());
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
        return "/map/" + version() + "/" + language + "/";
    }
}
