package kompas.places.domain;

import java.util.Arrays;

/** Sums over a closed line of packed points; the last point is joined to the first and not repeated. */
final class Ring {

    private Ring() {}

    /** Twice the area in square grid units; positive when it runs counter-clockwise. */
    static double doubleArea(long[] ring) {
        double sum = 0;
        for (int i = 0, before = ring.length - 1; i < ring.length; before = i++) {
            sum += (double) Points.x(ring[before]) * Points.y(ring[i])
                    - (double) Points.x(ring[i]) * Points.y(ring[before]);
        }
        return sum;
    }

    static long[] reversed(long[] ring) {
        long[] reversed = new long[ring.length];
        for (int i = 0; i < ring.length; i++) {
            reversed[i] = ring[ring.length - 1 - i];
        }
        return reversed;
    }

    /** The same ring, running the way asked for. */
    static long[] turning(long[] ring, boolean counterClockwise) {
        return doubleArea(ring) > 0 == counterClockwise ? ring : reversed(ring);
    }

    /** The ring without points that follow on themselves and without the closing one. */
    static long[] open(long[] points) {
        long[] kept = new long[points.length];
        int count = 0;
        for (long point : points) {
            if (count == 0 || kept[count - 1] != point) {
                kept[count++] = point;
            }
        }
        while (count > 1 && kept[count - 1] == kept[0]) {
            count--;
        }
        return Arrays.copyOf(kept, count);
    }

    /** How many edges a ray to the east meets is odd: the point lies inside. */
    static boolean holds(long[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, before = ring.length - 1; i < ring.length; before = i++) {
            double y1 = Points.y(ring[before]);
            double y2 = Points.y(ring[i]);
            if (y1 > y != y2 > y) {
                double x1 = Points.x(ring[before]);
                double crossing = x1 + (y - y1) / (y2 - y1) * (Points.x(ring[i]) - x1);
                inside ^= x < crossing;
            }
        }
        return inside;
    }
}
