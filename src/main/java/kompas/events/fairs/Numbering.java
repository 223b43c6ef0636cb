package kompas.events.fairs;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kompas.events.fairs.PlacingStands.Place;

/** Gives stands their numbers in walking order; those on cards that may be printed already keep theirs. */
final class Numbering {

    private Numbering() {}

    /** @param fixed the numbers that stay */
    static Map<UUID, Stand> of(Hall hall, Map<UUID, Place> places, Map<UUID, Integer> fixed) {
        Map<UUID, Rect> rects = new LinkedHashMap<>();
        places.forEach((id, place) -> rects.put(id, place.rect()));
        Set<Integer> used = new HashSet<>(fixed.values());
        Map<UUID, Stand> stands = new LinkedHashMap<>();
        int next = 1;
        for (UUID id : WalkingOrder.numbers(hall, rects).keySet()) {
            Integer kept = fixed.get(id);
            while (kept == null && used.contains(next)) {
                next++;
            }
            int number = kept == null ? next++ : kept;
            Place place = places.getOrDefault(id, new Place(new Rect(0, 0, 0, 0), false));
            stands.put(id, new Stand(number, place.rect().x(), place.rect().y(), place.turned()));
        }
        return stands;
    }
}
