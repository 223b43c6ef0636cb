package kompas.places;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kompas.shared.kernel.Point;

/**
 * The place clues led to: as much as is certain, and what to check.
 *
 * @param country ISO 3166-1 alpha-2; empty when not even that is known
 * @param settlement only when {@code precision} is address, settlement or postcode
 * @param municipality the settlement's, or the one that was named
 * @param region the municipality's of today, or the one that was named
 * @param point the settlement's; a municipality or region is an area on the map, not a point
 */
public record Resolution(
        Optional<String> country,
        Optional<SettlementId> settlement,
        Optional<AreaId> municipality,
        Optional<AreaId> region,
        Optional<Point> point,
        Precision precision,
        Set<Warning> warnings) {

    public Resolution {
        warnings = Set.copyOf(warnings);
    }

    /** How closely a place is known, finest first. */
    public enum Precision {
        ADDRESS,
        SETTLEMENT,
        POSTCODE,
        MUNICIPALITY,
        REGION,
        UNRESOLVED;

        /** As written in the database and in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a person should check; shown by {@link #messageKey}. */
    public enum Warning {
        /** Several places bear the name and nothing told which. */
        AMBIGUOUS,
        /** Several places bear the name; the only town among them was taken. */
        TOWN_ASSUMED,
        /** The name or code of the settlement is not known. */
        SETTLEMENT_UNKNOWN,
        /** The settlement lies in another municipality or region than written. */
        LIES_ELSEWHERE,
        /** The name or code of the municipality or region is not known. */
        AREA_UNKNOWN,
        /** The postcode is not known, or belongs to another place than the one named. */
        POSTCODE_DOUBTFUL,
        /** The municipality was taken from a town's or postal district's name, because they are the same. */
        MUNICIPALITY_BY_NAME,
        /** Nothing finer than the country is known. */
        ONLY_COUNTRY;

        public String messageKey() {
            return "places.warning." + name().toLowerCase(Locale.ROOT);
        }
    }
}
