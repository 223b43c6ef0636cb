package kompas.events.fairs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What is wrong with where stands stand. */
final class PlanCheck {

    private PlanCheck() {}

    /** Why a stand cannot stand here at all, or should not. */
    enum Wrong {
        OUTSIDE,
        BLOCKED,
        OVERLAPS,
        UNREACHED,
        NO_POWER
    }

    /** What forbids a place; empty when it is free. */
    static Optional<Wrong> forbids(Hall hall, Rect rect, Iterable<Rect> others) {
        if (!hall.holds(rect)) {
            return Optional.of(Wrong.OUTSIDE);
        }
        for (int y = rect.y(); y < rect.y() + rect.deep(); y++) {
            for (int x = rect.x(); x < rect.x() + rect.wide(); x++) {
                if (!hall.at(x, y).standable()) {
                    return Optional.of(Wrong.BLOCKED);
                }
            }
        }
        for (Rect other : others) {
            if (rect.overlaps(other)) {
                return Optional.of(Wrong.OVERLAPS);
            }
        }
        return Optional.empty();
    }

    /** Of each stand, by id, what should be mended. */
    static Map<UUID, Wrong> of(Hall hall, Fair.Rules rules, Map<UUID, Rect> stands, List<UUID> needPower) {
        Gangways ways = Gangways.of(hall, stands.values());
        List<Rect> outlets = hall.every(Floor.OUTLET);
        Map<UUID, Wrong> wrong = new TreeMap<>();
        stands.forEach((id, rect) -> {
            List<Rect> others = stands.entrySet().stream()
                    .filter(other -> !other.getKey().equals(id))
                    .map(Map.Entry::getValue)
                    .toList();
            forbids(hall, rect, others).ifPresent(found -> wrong.put(id, found));
            if (!ways.reach(rect)) {
                wrong.putIfAbsent(id, Wrong.UNREACHED);
            }
            if (needPower.contains(id) && !HallLayout.hasPower(rect, outlets, rules.powerReach())) {
                wrong.putIfAbsent(id, Wrong.NO_POWER);
            }
        });
        return wrong;
    }
}
