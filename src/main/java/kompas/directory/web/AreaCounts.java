package kompas.directory.web;

import java.util.Map;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Population;

/** How many organisations there are in any area, from what was counted by municipality. */
final class AreaCounts {

    private static final int INHABITANTS = 10_000;

    private final Map<AreaId, Long> counted;
    private final Places places;

    AreaCounts(Map<AreaId, Long> counted, Places places) {
        this.counted = counted;
        this.places = places;
    }

    long of(Area area) {
        long own = counted.getOrDefault(area.id(), 0L);
        return area.level() == Level.MUNICIPALITY
                ? own
                : own
                        + places.municipalities(area.id()).stream()
                                .mapToLong(part -> counted.getOrDefault(part.id(), 0L))
                                .sum();
    }

    /** Organisations per 10,000 inhabitants; empty where nobody has counted the inhabitants. */
    Optional<Double> density(Area area) {
        return area.population()
                .map(Population::people)
                .filter(people -> people > 0)
                .map(people -> (double) of(area) * INHABITANTS / people);
    }
}
