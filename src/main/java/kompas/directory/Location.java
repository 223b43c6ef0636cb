package kompas.directory;

import java.util.Optional;
import kompas.places.AreaId;
import kompas.places.Resolution.Precision;
import kompas.places.SettlementId;
import kompas.shared.kernel.Point;

/**
 * Where an organisation is, as closely as anyone knows.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region only where nothing finer than a region is known
 * @param point empty where only an area is known: then the area is shown, never a point made up inside it
 */
public record Location(
        Optional<String> country,
        Optional<SettlementId> settlement,
        Optional<AreaId> municipality,
        Optional<AreaId> region,
        Optional<Point> point,
        Precision precision) {

    public Location {
        if (precision == Precision.MUNICIPALITY || precision == Precision.REGION) {
            point = Optional.empty();
        }
    }

    /** The smallest area known. */
    public Optional<AreaId> area() {
        return municipality.or(() -> region);
    }
}
