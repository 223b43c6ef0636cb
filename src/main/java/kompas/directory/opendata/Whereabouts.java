package kompas.directory.opendata;

import java.util.Optional;
import java.util.UUID;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import org.springframework.stereotype.Component;

/** The areas organisations lie in and serve, in the reader's language. */
@Component
public class Whereabouts {

    private final Places places;

    Whereabouts(Places places) {
        this.places = places;
    }

    public Optional<Area> municipality(PublishedOrganisation organisation) {
        return area(organisation.municipalityId());
    }

    public Optional<Area> region(PublishedOrganisation organisation) {
        return area(organisation.regionId())
                .or(() -> municipality(organisation).flatMap(municipality -> places.regionOf(municipality.id())));
    }

    public Optional<Area> regionOf(Area municipality) {
        return places.regionOf(municipality.id());
    }

    public Optional<Area> area(@org.jspecify.annotations.Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(known -> places.findArea(AreaId.of(known)));
    }

    public Optional<String> country(PublishedOrganisation organisation) {
        return Optional.ofNullable(organisation.country())
                .or(() -> region(organisation).map(Area::country));
    }
}
