package kompas.places.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kompas.places.Settlement;
import kompas.shared.kernel.Point;
import org.jspecify.annotations.Nullable;

/** Settlements from south to north, so that a search looks at a band that narrows as it finds. */
final class NearestSettlement {

    private static final double KILOMETRES_PER_DEGREE = 111.1;

    private final List<Settlement> northward;
    private final double[] latitudes;

    NearestSettlement(Collection<Settlement> settlements) {
        northward = settlements.stream()
                .filter(settlement -> settlement.point().isPresent())
                .sorted(Comparator.comparingDouble(NearestSettlement::latitude))
                .toList();
        latitudes = northward.stream().mapToDouble(NearestSettlement::latitude).toArray();
    }

    private static double latitude(Settlement settlement) {
        return settlement.point().orElseThrow().latitude();
    }

    Optional<Settlement> to(Point point) {
        int place = Arrays.binarySearch(latitudes, point.latitude());
        int above = place < 0 ? -place - 1 : place;
        int below = above - 1;
        double best = Double.MAX_VALUE;
        @Nullable Settlement nearest = null;
        while (true) {
            double north = above < latitudes.length ? latitudes[above] - point.latitude() : Double.MAX_VALUE;
            double south = below >= 0 ? point.latitude() - latitudes[below] : Double.MAX_VALUE;
            double closer = Math.min(north, south);
            if (closer == Double.MAX_VALUE || closer * KILOMETRES_PER_DEGREE > best) {
                return Optional.ofNullable(nearest);
            }
            Settlement candidate = northward.get(north <= south ? above++ : below--);
            double distance = candidate.point().orElseThrow().kilometresTo(point);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
    }
}
