package kompas.places;

import java.util.List;
import kompas.shared.kernel.Point;
import kompas.shared.web.MapProjection;

/**
 * Areas drawn in one coordinate system, for a page to fill with numbers and links.
 *
 * @param shapes in alphabetical order; an area whose borders are not known has none
 */
public record PlaceMap(MapProjection projection, List<Shape> shapes) {

    /**
     * @param path SVG path data, to be filled by the even-odd or the non-zero rule alike
     * @param centre where its name goes
     */
    public record Shape(Area area, String path, Point centre) {

        public double x(MapProjection projection) {
            return projection.x(centre.longitude());
        }

        public double y(MapProjection projection) {
            return projection.y(centre.latitude());
        }
    }
}
