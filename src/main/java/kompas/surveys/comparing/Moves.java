package kompas.surveys.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which questions have another place: as few as could have been moved to come to the new order. */
final class Moves {

    private final Pairs pairs;
    private final Set<String> outOfOrder = new HashSet<>();
    private final Map<String, Item> precedes = new HashMap<>();

    Moves(Pairs pairs, List<Item> after) {
        this.pairs = pairs;
        Map<String, List<Item>> stayed = new HashMap<>();
        Map<String, Item> last = new HashMap<>();
        Map<Item, Integer> places = pairs.places();
        for (Item item : after) {
            String section = item.around().section();
            Optional.ofNullable(last.put(section, item)).ifPresent(one -> precedes.put(item.path(), one));
            pairs.before(item)
                    .filter(before -> sameSection(before, item))
                    .ifPresent(before -> stayed.computeIfAbsent(section, unused -> new ArrayList<>())
                            .add(item));
        }
        stayed.values().forEach(list -> {
            int[] order = list.stream()
                    .mapToInt(item -> places.getOrDefault(pairs.before(item).orElseThrow(), 0))
                    .toArray();
            boolean[] keeps = Rising.longest(order);
            for (int i = 0; i < order.length; i++) {
                if (!keeps[i]) {
                    outOfOrder.add(list.get(i).path());
                }
            }
        });
    }

    Optional<Change> of(Item item) {
        return pairs.before(item).flatMap(before -> {
            if (!before.around().repeat().equals(item.around().repeat())) {
                return Optional.of(moved(What.MOVED_REPEAT, before, item));
            }
            if (!sameSection(before, item)) {
                return Optional.of(moved(What.MOVED_SECTION, before, item));
            }
            String behind = Optional.ofNullable(precedes.get(item.path()))
                    .map(Item::path)
                    .orElse("");
            return outOfOrder.contains(item.path())
                    ? Optional.of(Change.of(What.MOVED, before, "", behind))
                    : Optional.empty();
        });
    }

    private static Change moved(What what, Item before, Item after) {
        return Change.of(what, before, before.around().section(), after.around().section());
    }

    private static boolean sameSection(Item before, Item after) {
        return before.around().section().equals(after.around().section());
    }
}
