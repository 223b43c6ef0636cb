package kompas.events.fairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kompas.events.fairs.PlacingStands.Wanted;
import kompas.events.fairs.Strips.Strip;

/**
 * Rows of places that can all be walked to even when every one of them is taken: with fewer taken there is only more ground
 * to walk on.
 *
 * @param turned whether the rows run downwards
 */
record HallLayout(List<Strip> strips, boolean turned, int places, int powered) {

    /** Cells kept clear before an entrance and a stage: two metres. */
    private static final int CLEAR = 4;

    /** The one with room for all of them, power for those who need it, and in doubt the first. */
    static Optional<HallLayout> best(Hall hall, Fair.Rules rules, List<Rect> kept, List<Wanted> wanted) {
        int units = wanted.stream().mapToInt(each -> each.room().units()).sum();
        int enough = units + units / 4 + 4;
        int power = wanted.stream()
                .filter(Wanted::power)
                .mapToInt(each -> each.room().units())
                .sum();
        List<Rect> found = kept.stream().filter(Gangways.of(hall, kept)::reach).toList();
        HallLayout best = null;
        long bestScore = -1;
        for (int around : kept.isEmpty() ? List.of(0) : List.of(0, Gangways.NARROWEST)) {
            boolean[] free = free(hall, kept, around);
            for (boolean turned : List.of(false, true)) {
                for (int beginning = 0; beginning < Strips.beginnings(rules.gangway()); beginning++) {
                    HallLayout layout = of(
                            new Ground(hall, rules, kept, found),
                            new Strips(hall, turned, free, rules.gangway()),
                            beginning,
                            turned);
                    long score = Math.min(layout.places, enough) * 10_000L + Math.min(layout.powered, power);
                    if (score > bestScore) {
                        best = layout;
                        bestScore = score;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** @param found those among {@code kept} that visitors find now, and must find afterwards */
    private record Ground(Hall hall, Fair.Rules rules, List<Rect> kept, List<Rect> found) {}

    private static HallLayout of(Ground ground, Strips pattern, int beginning, boolean turned) {
        List<Strip> strips = pattern.of(beginning);
        List<Rect> all = new ArrayList<>(ground.kept());
        strips.forEach(strip -> all.addAll(strip.units()));
        Gangways ways = Gangways.of(ground.hall(), all);
        if (!ground.found().stream().allMatch(ways::reach)) {
            return new HallLayout(List.of(), turned, 0, 0);
        }
        List<Strip> reached = new ArrayList<>();
        for (Strip strip : strips) {
            split(strip, ways, reached);
        }
        List<Rect> outlets = ground.hall().every(Floor.OUTLET);
        int places = 0;
        int powered = 0;
        for (Strip strip : reached) {
            for (Rect unit : strip.units()) {
                places++;
                powered += hasPower(unit, outlets, ground.rules().powerReach()) ? 1 : 0;
            }
        }
        return new HallLayout(reached, turned, places, powered);
    }

    private static void split(Strip strip, Gangways ways, List<Strip> into) {
        List<Rect> units = new ArrayList<>();
        for (Rect unit : strip.units()) {
            if (ways.reach(unit)) {
                units.add(unit);
            } else if (!units.isEmpty()) {
                into.add(new Strip(units));
                units.clear();
            }
        }
        if (!units.isEmpty()) {
            into.add(new Strip(units));
        }
    }

    static boolean hasPower(Rect stand, List<Rect> outlets, int reach) {
        return outlets.stream().anyMatch(outlet -> {
            for (int y = outlet.y(); y < outlet.y() + outlet.deep(); y++) {
                for (int x = outlet.x(); x < outlet.x() + outlet.wide(); x++) {
                    if (stand.gapTo(x, y) <= reach) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    private static boolean[] free(Hall hall, Collection<Rect> kept, int around) {
        boolean[] free = new boolean[hall.columns() * hall.rows()];
        for (int y = 0; y < hall.rows(); y++) {
            for (int x = 0; x < hall.columns(); x++) {
                free[y * hall.columns() + x] = hall.at(x, y).standable();
            }
        }
        hall.every(Floor.ENTRANCE).forEach(each -> close(free, hall, each, CLEAR));
        hall.every(Floor.STAGE).forEach(each -> close(free, hall, each, CLEAR));
        kept.forEach(each -> close(free, hall, each, around));
        return free;
    }

    private static void close(boolean[] free, Hall hall, Rect rect, int around) {
        int bottom = Math.min(hall.rows(), rect.y() + rect.deep() + around);
        int right = Math.min(hall.columns(), rect.x() + rect.wide() + around);
        for (int y = Math.max(0, rect.y() - around); y < bottom; y++) {
            for (int x = Math.max(0, rect.x() - around); x < right; x++) {
                free[y * hall.columns() + x] = false;
            }
        }
    }
}
