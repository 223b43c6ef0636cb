package kompas.surveys.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which question of the newer version is which of the older one: by its place, else its name, else its words. */
final class Pairs {

    /** Comparing every word of every two is for what people change at once. */
    private static final int MOST_GUESSES = 40_000;

    private final Map<Item, Item> beforeOf = new IdentityHashMap<>();
    private final Map<String, Item> left = new LinkedHashMap<>();
    private final Map<Item, Integer> places = new IdentityHashMap<>();

    private Pairs() {}

    static Pairs of(List<Item> before, List<Item> after) {
        Pairs pairs = new Pairs();
        before.forEach(item -> {
            pairs.left.putIfAbsent(item.path(), item);
            pairs.places.put(item, pairs.places.size());
        });
        List<Item> rest = pairs.byPlace(after);
        rest = pairs.byName(rest);
        pairs.byWords(rest);
        return pairs;
    }

    Optional<Item> before(Item after) {
        return Optional.ofNullable(beforeOf.get(after));
    }

    /** Where each stood in the older version. */
    Map<Item, Integer> places() {
        return places;
    }

    /** Those that have no pair in the newer version. */
    List<Item> gone() {
        return List.copyOf(left.values());
    }

    private List<Item> byPlace(List<Item> after) {
        List<Item> rest = new ArrayList<>();
        for (Item item : after) {
            Item same = left.remove(item.path());
            if (same == null) {
                rest.add(item);
            } else {
                beforeOf.put(item, same);
            }
        }
        return rest;
    }

    private List<Item> byName(List<Item> after) {
        Map<String, List<Item>> byName = new HashMap<>();
        left.values()
                .forEach(item -> byName.computeIfAbsent(item.name(), unused -> new ArrayList<>())
                        .add(item));
        List<Item> rest = new ArrayList<>();
        for (Item item : after) {
            List<Item> same = byName.getOrDefault(item.name(), List.of());
            if (same.size() == 1 && left.containsKey(same.getFirst().path())) {
                pair(same.getFirst(), item);
            } else {
                rest.add(item);
            }
        }
        return rest;
    }

    private void byWords(List<Item> after) {
        if ((long) after.size() * left.size() > MOST_GUESSES) {
            return;
        }
        for (Item item : after) {
            left.values().stream()
                    .filter(earlier -> Likeness.same(earlier, item))
                    .findFirst()
                    .ifPresent(earlier -> pair(earlier, item));
        }
    }

    private void pair(Item before, Item after) {
        left.remove(before.path());
        beforeOf.put(after, before);
    }
}
