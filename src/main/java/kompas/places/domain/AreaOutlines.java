package kompas.places.domain;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.shared.kernel.Point;
import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Component;

/** Areas of today with their borders, for whoever draws them. */
@Component
public class AreaOutlines {

    private final CurrentPlaces places;
    private final DataVersions versions;

    AreaOutlines(CurrentPlaces places, DataVersions versions) {
        this.places = places;
        this.versions = versions;
    }

    /**
     * An area whose borders are known.
     *
     * @param rings closed lines of longitude and latitude; what an odd number of them surrounds is inside
     */
    public record Bordered(Area area, List<List<double[]>> rings, Point centre) {}

    /** Moves with the data and with the day, because areas begin and end on days. */
    public String version() {
        return versions.of("places") + "-" + versions.of("network") + "-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(places.date());
    }

    /** A country's areas of one level, simplified. */
    public List<Bordered> ofCountry(String country, Level level) {
        Day day = day();
        return bordered(day, day.list(country, level).stream(), false);
    }

    /** An area's municipalities; of a municipality itself. */
    public List<Bordered> of(AreaId area) {
        Day day = day();
        return bordered(day, day.municipalitiesIn(area).sorted(Alphabet.byLocalName(Area::name)), true);
    }

    private Day day() {
        return places.snapshot().on(places.date());
    }

    private static List<Bordered> bordered(Day day, Stream<Area> areas, boolean closely) {
        return areas.flatMap(area -> day.findOutline(area.id(), closely).stream()
                        .map(outline -> new Bordered(area, degrees(outline), outline.centre())))
                .toList();
    }

    private static List<List<double[]>> degrees(Outline outline) {
        return outline.rings().stream()
                .map(ring -> Arrays.stream(ring)
                        .mapToObj(point -> new double[] {Points.longitude(point), Points.latitude(point)})
                        .toList())
                .toList();
    }
}
