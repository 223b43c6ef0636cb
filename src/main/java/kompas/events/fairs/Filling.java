package kompas.events.fairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.events.fairs.PlacingStands.Place;
import kompas.events.fairs.PlacingStands.Unplaced;
import kompas.events.fairs.PlacingStands.Wanted;
import kompas.events.fairs.Strips.Strip;

/** Takes one place after the other. */
final class Filling {

    /** Cells within which two stands count as side by side. */
    private static final int SIDE_BY_SIDE = 2;

    /** Cells that those stand apart at least who do not want to be near each other. */
    private static final int APART = 12;

    private static final int UNWANTED = 1_000_000;

    private final List<Strip> strips;
    private final boolean turned;
    private final Fair.Rules rules;
    private final List<Rect> outlets;
    private final Set<Rect> taken = new HashSet<>();
    private final Map<UUID, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Rect>> ofField = new HashMap<>();
    private final Map<UUID, Set<UUID>> beside = new HashMap<>();
    private final Map<UUID, Set<UUID>> away = new HashMap<>();

    Filling(List<Strip> strips, boolean turned, Fair.Rules rules, Hall hall) {
        this.strips = strips;
        this.turned = turned;
        this.rules = rules;
        this.outlets = hall.every(Floor.OUTLET);
    }

    void keep(Map<UUID, Place> kept) {
        places.putAll(kept);
    }

    /** Whoever wants to stand beside another, or away from them, is wanted there too, or not. */
    void hear(List<Wanted> wishes) {
        for (Wanted wish : wishes) {
            Map<UUID, Set<UUID>> kind = wish.away() ? away : beside;
            wish.near().ifPresent(other -> {
                kind.computeIfAbsent(wish.id(), unused -> new HashSet<>()).add(other);
                kind.computeIfAbsent(other, unused -> new HashSet<>()).add(wish.id());
            });
        }
    }

    Map<UUID, Place> places() {
        return places;
    }

    /** @return why it found no place, empty when it did */
    Optional<Unplaced> put(Wanted stand) {
        List<Rect> best = List.of();
        long least = Long.MAX_VALUE;
        boolean fits = false;
        boolean room = false;
        for (Strip strip : strips) {
            int units = stand.room().units();
            fits |= strip.units().size() >= units;
            for (int i = 0; i + units <= strip.units().size(); i++) {
                List<Rect> some = strip.units().subList(i, i + units);
                if (some.stream().anyMatch(taken::contains)) {
                    continue;
                }
                room = true;
                long cost = cost(stand, joined(some));
                if (cost < least) {
                    best = some;
                    least = cost;
                }
            }
        }
        if (best.isEmpty()) {
            return Optional.of(!fits ? Unplaced.TOO_LARGE : room ? Unplaced.NO_POWER : Unplaced.NO_ROOM);
        }
        take(stand, best);
        return Optional.empty();
    }

    private void take(Wanted stand, List<Rect> units) {
        taken.addAll(units);
        Rect rect = joined(units);
        places.put(stand.id(), new Place(rect, turned));
        ofField.computeIfAbsent(stand.field(), unused -> new ArrayList<>()).add(rect);
    }

    /** Less is better; {@link Long#MAX_VALUE} for where it must not stand. The first of equals is taken. */
    private long cost(Wanted stand, Rect rect) {
        if (stand.power() && !HallLayout.hasPower(rect, outlets, rules.powerReach())) {
            return Long.MAX_VALUE;
        }
        long cost = 0;
        for (Place friend : placed(beside, stand)) {
            cost += 1000L * rect.wayTo(friend.rect());
        }
        for (Place other : placed(away, stand)) {
            cost += rect.gapTo(other.rect()) < APART ? UNWANTED : 0;
        }
        return cost
                + fieldCost(rect, stand.field().isEmpty() ? List.of() : ofField.getOrDefault(stand.field(), List.of()));
    }

    private List<Place> placed(Map<UUID, Set<UUID>> wishes, Wanted stand) {
        return wishes.getOrDefault(stand.id(), Set.of()).stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private long fieldCost(Rect rect, List<Rect> same) {
        return switch (rules.neighbours()) {
            case ANY -> 0;
            case TOGETHER -> same.stream().mapToInt(rect::wayTo).min().orElse(0);
            case APART -> same.stream().anyMatch(other -> rect.gapTo(other) <= SIDE_BY_SIDE) ? 1000 : 0;
        };
    }

    private static Rect joined(List<Rect> units) {
        Rect first = units.getFirst();
        Rect last = units.getLast();
        return new Rect(first.x(), first.y(), last.x() + last.wide() - first.x(), last.y() + last.deep() - first.y());
    }
}
