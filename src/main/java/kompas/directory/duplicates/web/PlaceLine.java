package kompas.directory.duplicates.web;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.places.SettlementId;
import org.springframework.stereotype.Component;

/** Says where something is: its settlement and its municipality. */
@Component
class PlaceLine {

    private final Places places;

    PlaceLine(Places places) {
        this.places = places;
    }

    String of(Optional<UUID> settlement, Optional<UUID> area, String language) {
        return Stream.concat(
                        settlement
                                .map(SettlementId::of)
                                .flatMap(places::findSettlement)
                                .map(found -> found.label(language))
                                .stream(),
                        area.map(AreaId::of).flatMap(places::findArea).map(found -> found.titled(language)).stream())
                .collect(Collectors.joining(", "));
    }
}
