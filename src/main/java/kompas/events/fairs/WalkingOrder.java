package kompas.events.fairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Numbers stands as visitors come by them: the one nearest to an entrance first, then always the nearest that has no number. */
final class WalkingOrder {

    private WalkingOrder() {}

    static Map<UUID, Integer> numbers(Hall hall, Map<UUID, Rect> stands) {
        Gangways ways = Gangways.of(hall, stands.values());
        List<Map.Entry<UUID, Rect>> left = new ArrayList<>(stands.entrySet());
        left.sort(Comparator.comparingInt(
                        (Map.Entry<UUID, Rect> each) -> each.getValue().y())
                .thenComparingInt(each -> each.getValue().x()));
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        Comparator<Map.Entry<UUID, Rect>> nearest = Comparator.comparingInt(each -> entry(ways, each.getValue()));
        while (!left.isEmpty()) {
            Map.Entry<UUID, Rect> next = left.stream().min(nearest).orElseThrow();
            left.remove(next);
            numbers.put(next.getKey(), numbers.size() + 1);
            Rect here = next.getValue();
            nearest = Comparator.comparingInt(each -> each.getValue().wayTo(here));
        }
        return numbers;
    }

    private static int entry(Gangways ways, Rect stand) {
        int steps = ways.stepsTo(stand);
        return steps < 0 ? Integer.MAX_VALUE : steps;
    }
}
