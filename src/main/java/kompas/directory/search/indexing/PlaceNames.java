package kompas.directory.search.indexing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.places.SettlementId;
import org.springframework.stereotype.Component;

/** What the place of an organisation is called, in every language and script it has a name in. */
@Component
class PlaceNames {

    private final Places places;

    PlaceNames(Places places) {
        this.places = places;
    }

    Set<String> ofSettlement(SettlementId id) {
        return places.findSettlement(id)
                .map(settlement -> all(settlement.name().texts().values(), settlement.latin()))
                .orElse(Set.of());
    }

    /** Names of an area and of everything it lies in. */
    Set<String> around(AreaId id) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(places.findArea(id).stream(), places.parents(id).stream())
                .forEach(area -> names.addAll(all(area)));
        return names;
    }

    private static Set<String> all(Area area) {
        return all(area.name().texts().values(), area.latin());
    }

    private static Set<String> all(Collection<String> names, String latin) {
        Set<String> all = new LinkedHashSet<>(names);
        all.add(latin);
        return all;
    }
}
