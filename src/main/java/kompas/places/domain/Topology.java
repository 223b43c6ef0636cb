package kompas.places.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Outlines seen together: which share a border, and the same outlines with fewer points. Lines are cut where three or
 * more meet and each piece is simplified by itself, always in the same direction, so what touched still touches exactly.
 */
final class Topology {

    private final Map<String, Outline> outlines;
    private final Map<Long, Set<Long>> around = new HashMap<>();

    Topology(Map<String, Outline> outlines) {
        this.outlines = outlines;
        for (Outline outline : outlines.values()) {
            for (long[] ring : outline.rings()) {
                for (int i = 0; i < ring.length; i++) {
                    long next = ring[(i + 1) % ring.length];
                    around.computeIfAbsent(ring[i], unused -> new HashSet<>(4)).add(next);
                    around.computeIfAbsent(next, unused -> new HashSet<>(4)).add(ring[i]);
                }
            }
        }
    }

    /** Who shares at least one line with whom, both ways. */
    Map<String, Set<String>> neighbours() {
        Map<Edge, String> seen = new HashMap<>();
        Map<String, Set<String>> neighbours = new TreeMap<>();
        outlines.forEach((key, outline) -> {
            for (long[] ring : outline.rings()) {
                for (int i = 0; i < ring.length; i++) {
                    @Nullable String other = seen.put(Edge.of(ring[i], ring[(i + 1) % ring.length]), key);
                    if (other != null && !other.equals(key)) {
                        neighbours
                                .computeIfAbsent(key, unused -> new TreeSet<>())
                                .add(other);
                        neighbours
                                .computeIfAbsent(other, unused -> new TreeSet<>())
                                .add(key);
                    }
                }
            }
        });
        return neighbours;
    }

    /**
     * The outlines with fewer points.
     *
     * @param tolerance how far, in degrees north, a line may move
     */
    Map<String, Outline> simplified(double tolerance) {
        Simplification simplification = new Simplification(tolerance * Points.GRID);
        Map<String, Outline> simple = new LinkedHashMap<>();
        outlines.forEach((key, outline) -> simple.put(key, simplified(outline, simplification)));
        return simple;
    }

    private Outline simplified(Outline outline, Simplification simplification) {
        List<List<long[]>> polygons = new ArrayList<>();
        for (List<long[]> polygon : outline.polygons()) {
            List<long[]> rings = new ArrayList<>();
            for (long[] ring : polygon) {
                long[] simple = simplified(ring, simplification);
                if (simple.length >= 3 && Math.abs(Ring.doubleArea(simple)) > simplification.smallest()) {
                    rings.add(Ring.turning(simple, ring == polygon.getFirst()));
                } else if (ring == polygon.getFirst()) {
                    break;
                }
            }
            if (!rings.isEmpty()) {
                polygons.add(rings);
            }
        }
        return polygons.isEmpty() ? largestOf(outline) : new Outline(polygons);
    }

    /** What is too small to be simplified stays as it is. */
    private static Outline largestOf(Outline outline) {
        return new Outline(List.of(outline.polygons().stream()
                .max(Comparator.comparingDouble(polygon -> Ring.doubleArea(polygon.getFirst())))
                .orElseThrow()));
    }

    private long[] simplified(long[] ring, Simplification simplification) {
        int start = firstJunction(ring);
        if (start < 0) {
            return simplification.closed(ring);
        }
        long[] whole = new long[ring.length];
        int length = 0;
        int from = start;
        for (int step = 1; step <= ring.length; step++) {
            int to = start + step;
            if (isJunction(ring[to % ring.length])) {
                long[] piece = simplification.open(piece(ring, from, to));
                System.arraycopy(piece, 0, whole, length, piece.length - 1);
                length += piece.length - 1;
                from = to;
            }
        }
        return Ring.open(Arrays.copyOf(whole, length));
    }

    private int firstJunction(long[] ring) {
        for (int i = 0; i < ring.length; i++) {
            if (isJunction(ring[i])) {
                return i;
            }
        }
        return -1;
    }

    private boolean isJunction(long point) {
        return around.getOrDefault(point, Set.of()).size() > 2;
    }

    private static long[] piece(long[] ring, int from, int to) {
        long[] piece = new long[to - from + 1];
        for (int i = from; i <= to; i++) {
            piece[i - from] = ring[i % ring.length];
        }
        return piece;
    }
}
