package kompas.places.domain;

import kompas.shared.kernel.Point;

/** Points on a grid of a hundred-thousandth degree (about a metre), each packed into one long, so that equal is equal. */
final class Points {

    static final double GRID = 100_000;

    private Points() {}

    static long pack(double longitude, double latitude) {
        return Math.round(longitude * GRID) << 32 | Math.round(latitude * GRID) & 0xFFFFFFFFL;
    }

    /** Degrees east in grid units. */
    static int x(long point) {
        return (int) (point >> 32);
    }

    /** Degrees north in grid units. */
    static int y(long point) {
        return (int) point;
    }

    static double longitude(long point) {
        return x(point) / GRID;
    }

    static double latitude(long point) {
        return y(point) / GRID;
    }

    static Point unpack(long point) {
        return new Point(latitude(point), longitude(point));
    }
}
