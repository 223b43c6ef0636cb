package kompas.shared.web;

import java.util.List;
import java.util.Locale;
import kompas.shared.kernel.Point;

/**
 * From degrees to a drawing: longitude and latitude straight, with longitude shortened as it is at the middle. True enough
 * for anything up to the size of a country.
 *
 * @param width width of the drawing in its own units
 */
public record MapProjection(double west, double south, double east, double north, int width) {

    public MapProjection {
        if (!(west < east && south < north && width > 0)) {
            throw new IllegalArgumentException("An empty map: " + west + " " + south + " " + east + " " + north);
        }
    }

    /** The projection that shows all of the points with a margin of {@code margin} (0.05 is a twentieth) on each side. */
    public static MapProjection around(List<Point> points, double margin, int width) {
        double west = points.stream().mapToDouble(Point::longitude).min().orElse(-180);
        double east = points.stream().mapToDouble(Point::longitude).max().orElse(180);
        double south = points.stream().mapToDouble(Point::latitude).min().orElse(-85);
        double north = points.stream().mapToDouble(Point::latitude).max().orElse(85);
        double sideways = Math.max((east - west) * margin, 0.005);
        double upwards = Math.max((north - south) * margin, 0.005);
        return new MapProjection(west - sideways, south - upwards, east + sideways, north + upwards, width);
    }

    /** Whether the point lies within the drawing. */
    public boolean shows(Point point) {
        return point.longitude() >= west
                && point.longitude() <= east
                && point.latitude() >= south
                && point.latitude() <= north;
    }

    public double x(double longitude) {
        return (longitude - west) * scale() * shortening();
    }

    public double y(double latitude) {
        return (north - latitude) * scale();
    }

    /** The longitude drawn at {@code x}. */
    public double longitude(double x) {
        return west + x / (scale() * shortening());
    }

    /** The latitude drawn at {@code y}. */
    public double latitude(double y) {
        return north - y / scale();
    }

    public int height() {
        return (int) Math.ceil((north - south) * scale());
    }

    /** SVG path data of one ring, closed; each point is longitude, latitude. */
    public String ring(List<double[]> points) {
        StringBuilder path = new StringBuilder(points.size() * 12);
        for (double[] point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(number(x(point[0])))
                    .append(' ')
                    .append(number(y(point[1])));
        }
        return path.append('Z').toString();
    }

    /** A coordinate with one decimal, always with a point. */
    public static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** Units per degree of latitude. */
    private double scale() {
        return width / ((east - west) * shortening());
    }

    private double shortening() {
        return Math.cos(Math.toRadians((south + north) / 2));
    }
}
