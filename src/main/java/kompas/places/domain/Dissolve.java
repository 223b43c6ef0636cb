package kompas.places.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many outlines that touch made into one: the lines two of them share fall away. */
final class Dissolve {

    private Dissolve() {}

    static Outline of(Collection<Outline> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        Map<Edge, long[]> outside = new LinkedHashMap<>();
        for (Outline part : parts) {
            for (long[] ring : part.rings()) {
                for (int i = 0; i < ring.length; i++) {
                    long[] line = {ring[i], ring[(i + 1) % ring.length]};
                    Edge edge = Edge.of(line[0], line[1]);
                    if (outside.remove(edge) == null) {
                        outside.put(edge, line);
                    }
                }
            }
        }
        return nested(rings(outside.values()));
    }

    /** Lines chained head to tail; the left of every line is inside. */
    private static List<long[]> rings(Collection<long[]> lines) {
        Map<Long, Deque<Long>> onward = new HashMap<>();
        lines.forEach(line ->
                onward.computeIfAbsent(line[0], unused -> new ArrayDeque<>(2)).add(line[1]));
        List<long[]> rings = new ArrayList<>();
        for (long[] line : lines) {
            List<Long> ring = new ArrayList<>();
            long at = line[0];
            Deque<Long> ways = onward.get(at);
            while (ways != null && !ways.isEmpty()) {
                ring.add(at);
                at = ways.removeFirst();
                ways = onward.get(at);
            }
            if (ring.size() >= 3) {
                rings.add(ring.stream().mapToLong(Long::longValue).toArray());
            }
        }
        return rings;
    }

    /** Every clockwise ring is a hole of the smallest ring around it. */
    private static Outline nested(List<long[]> rings) {
        List<List<long[]>> polygons = new ArrayList<>();
        rings.stream().filter(ring -> Ring.doubleArea(ring) > 0).forEach(ring -> {
            List<long[]> polygon = new ArrayList<>();
            polygon.add(ring);
            polygons.add(polygon);
        });
        polygons.sort((a, b) -> Double.compare(Ring.doubleArea(a.getFirst()), Ring.doubleArea(b.getFirst())));
        rings.stream()
                .filter(ring -> Ring.doubleArea(ring) < 0)
                .forEach(hole -> polygons.stream()
                        .filter(polygon ->
                                Ring.holds(polygon.getFirst(), Points.x(hole[0]) + 0.3, Points.y(hole[0]) + 0.2))
                        .findFirst()
                        .ifPresent(polygon -> polygon.add(hole)));
        return new Outline(polygons);
    }
}
