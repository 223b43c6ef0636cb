package kompas.places.domain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Lines with fewer points (Douglas and Peucker), the same whichever way a line runs.
 *
 * @param tolerance how far a line may move, in grid units
 */
record Simplification(double tolerance) {

    /** Twice the area below which an island or a hole is left out. */
    double smallest() {
        return 8 * tolerance * tolerance;
    }

    /** A line between two points that stay. */
    long[] open(long[] line) {
        if (line.length < 3) {
            return line;
        }
        long first = line[0];
        long last = line[line.length - 1];
        boolean closed = first == last;
        boolean forward = closed ? line[1] < line[line.length - 2] : first < last;
        long[] directed = forward ? line : Ring.reversed(line);
        long[] kept = closed ? loop(directed) : kept(directed);
        return forward ? kept : Ring.reversed(kept);
    }

    /** A ring none of whose points has to stay; it begins at its smallest point. */
    long[] closed(long[] ring) {
        int start = 0;
        for (int i = 1; i < ring.length; i++) {
            start = ring[i] < ring[start] ? i : start;
        }
        long[] line = new long[ring.length + 1];
        for (int i = 0; i < line.length; i++) {
            line[i] = ring[(start + i) % ring.length];
        }
        return Ring.open(open(line));
    }

    /** A line that comes back to where it began is cut at the point farthest from there. */
    private long[] loop(long[] line) {
        int farthest = 0;
        double most = -1;
        for (int i = 1; i < line.length - 1; i++) {
            double distance = squared(line[i], line[0], line[0]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        long[] there = kept(Arrays.copyOfRange(line, 0, farthest + 1));
        long[] back = kept(Arrays.copyOfRange(line, farthest, line.length));
        long[] both = Arrays.copyOf(there, there.length + back.length - 1);
        System.arraycopy(back, 1, both, there.length, back.length - 1);
        return both;
    }

    private long[] kept(long[] line) {
        boolean[] keep = new boolean[line.length];
        keep[0] = true;
        keep[line.length - 1] = true;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, line.length - 1});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            int farthest = farthest(line, span[0], span[1]);
            if (farthest > 0) {
                keep[farthest] = true;
                open.push(new int[] {span[0], farthest});
                open.push(new int[] {farthest, span[1]});
            }
        }
        long[] kept = new long[line.length];
        int count = 0;
        for (int i = 0; i < line.length; i++) {
            if (keep[i]) {
                kept[count++] = line[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private int farthest(long[] line, int from, int to) {
        int farthest = -1;
        double most = tolerance * tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = squared(line[i], line[from], line[to]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /** Squared distance of a point from the stretch a–b, degrees east shortened by the latitude. */
    private static double squared(long point, long a, long b) {
        double shrink = Math.cos(Math.toRadians(Points.latitude(a)));
        double x = (Points.x(point) - Points.x(a)) * shrink;
        double y = Points.y(point) - Points.y(a);
        double dx = (Points.x(b) - Points.x(a)) * shrink;
        double dy = Points.y(b) - Points.y(a);
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((x * dx + y * dy) / length, 0, 1);
        return (x - along * dx) * (x - along * dx) + (y - along * dy) * (y - along * dy);
    }
}
