package kompas.places.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kompas.shared.kernel.Point;

/**
 * Where an area ends.
 *
 * @param polygons each an outer ring, counter-clockwise, followed by its holes, clockwise; rings as {@link Ring} has them
 */
record Outline(List<List<long[]>> polygons) {

    List<long[]> rings() {
        return polygons.stream().flatMap(List::stream).toList();
    }

    boolean holds(Point point) {
        double x = point.longitude() * Points.GRID;
        double y = point.latitude() * Points.GRID;
        return rings().stream().filter(ring -> Ring.holds(ring, x, y)).count() % 2 == 1;
    }

    /** A point well inside the largest part: the middle of the widest span on one of a few horizontal lines. */
    Point centre() {
        List<long[]> largest = polygons.stream()
                .max(Comparator.comparingDouble(polygon -> Ring.doubleArea(polygon.getFirst())))
                .orElseThrow();
        int low = Arrays.stream(largest.getFirst()).mapToInt(Points::y).min().orElseThrow();
        int high = Arrays.stream(largest.getFirst()).mapToInt(Points::y).max().orElseThrow();
        Point best = Points.unpack(largest.getFirst()[0]);
        double widest = 0;
        for (int part = 6; part <= 14; part++) {
            double y = low + (high - low) * (part / 20.0) + 0.5;
            List<Double> crossings = crossings(largest, y);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                double width = (crossings.get(i + 1) - crossings.get(i)) * (part == 10 ? 1.2 : 1);
                if (width > widest) {
                    widest = width;
                    best = new Point(y / Points.GRID, (crossings.get(i) + crossings.get(i + 1)) / 2 / Points.GRID);
                }
            }
        }
        return best;
    }

    private static List<Double> crossings(List<long[]> rings, double y) {
        List<Double> crossings = new ArrayList<>();
        for (long[] ring : rings) {
            for (int i = 0, before = ring.length - 1; i < ring.length; before = i++) {
                double y1 = Points.y(ring[before]);
                double y2 = Points.y(ring[i]);
                if (y1 > y != y2 > y) {
                    double x1 = Points.x(ring[before]);
                    crossings.add(x1 + (y - y1) / (y2 - y1) * (Points.x(ring[i]) - x1));
                }
            }
        }
        crossings.sort(Comparator.naturalOrder());
        return crossings;
    }
}
