package kompas.events.fairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts stands into a hall by itself: the same stands into the same hall the same way each time. What it places overlaps nothing,
 * can be walked to from an entrance along gangways of a metre and a half at least, and has the power it needs within reach;
 * what it cannot place it names, with the reason.
 */
final class PlacingStands {

    private final Hall hall;
    private final Fair.Rules rules;

    PlacingStands(Hall hall, Fair.Rules rules) {
        this.hall = hall;
        this.rules = rules;
    }

    /**
     * A stand to be placed.
     *
     * @param field code of what they do, empty for those who have none
     * @param near whom they want to stand beside, or away from
     */
    record Wanted(UUID id, String field, Footprint room, boolean power, Optional<UUID> near, boolean away) {}

    /** Why a stand has no place. */
    enum Unplaced {
        NO_ENTRANCE,
        TOO_LARGE,
        NO_POWER,
        NO_ROOM
    }

    /** @param places where each stands that found a place, and those that had one */
    record Placed(Map<UUID, Place> places, Map<UUID, Unplaced> left) {}

    record Place(Rect rect, boolean turned) {}

    /** @param kept what stands already and stays */
    Placed place(List<Wanted> wanted, Map<UUID, Place> kept) {
        Map<UUID, Unplaced> left = new LinkedHashMap<>();
        if (hall.every(Floor.ENTRANCE).isEmpty()) {
            wanted.forEach(each -> left.put(each.id(), Unplaced.NO_ENTRANCE));
            return new Placed(kept, left);
        }
        Optional<HallLayout> layout = HallLayout.best(hall, rules, rects(kept.values()), wanted);
        Filling filling = new Filling(
                layout.map(HallLayout::strips).orElse(List.of()),
                layout.map(HallLayout::turned).orElse(false),
                rules,
                hall);
        filling.keep(kept);
        filling.hear(wanted);
        wanted.stream().sorted(ORDER).forEach(each -> filling.put(each).ifPresent(why -> left.put(each.id(), why)));
        return new Placed(filling.places(), left);
    }

    /** Who needs most finds a place first. */
    private static final Comparator<Wanted> ORDER = Comparator.comparing(Wanted::power)
            .thenComparing(each -> each.room().units())
            .reversed()
            .thenComparing(Wanted::field)
            .thenComparing(Wanted::id);

    private static List<Rect> rects(Collection<Place> places) {
        return new ArrayList<>(places.stream().map(Place::rect).toList());
    }
}
