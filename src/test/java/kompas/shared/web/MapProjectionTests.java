package kompas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kompas.shared.kernel.Point;
import org.junit.jupiter.api.Test;

class MapProjectionTests {

    private static final Point ODENSE = new Point(55.4, 10.4);
    private static final Point AARHUS = new Point(56.16, 10.2);

    @Test
    void everyPlaceIsOnTheMap() {
        MapProjection map = MapProjection.around(List.of(ODENSE, AARHUS), 0.05, 640);

        for (Point place : List.of(ODENSE, AARHUS)) {
            assertThat(map.x(place.longitude())).isBetween(0.0, 640.0);
            assertThat(map.y(place.latitude())).isBetween(0.0, (double) map.height());
        }
        assertThat(map.y(AARHUS.latitude())).isLessThan(map.y(ODENSE.latitude()));
    }

    @Test
    void aKilometreIsAsLongEastwardsAsNorthwards() {
        MapProjection map = MapProjection.around(List.of(ODENSE, AARHUS), 0, 640);
        Point middle = new Point(55.78, 10.3);
        Point east = new Point(55.78, 10.38);
        double unitsPerKilometre = (map.x(east.longitude()) - map.x(middle.longitude())) / middle.kilometresTo(east);
        Point north = new Point(55.83, 10.3);

        assertThat((map.y(middle.latitude()) - map.y(north.latitude())) / middle.kilometresTo(north))
                .isCloseTo(unitsPerKilometre, within(unitsPerKilometre * 0.01));
    }

    @Test
    void onePlaceAloneStillMakesAMap() {
        assertThat(MapProjection.around(List.of(ODENSE), 0.1, 320).height()).isPositive();
    }
}
