package kompas.places;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about where something is; every part may be missing, wrong or unclear.
 *
 * @param country ISO 3166-1 alpha-2; without it all countries of the network are tried
 * @param settlementCode EKATTE or the like
 * @param municipalityCode LAU or a national code (kommunekode)
 * @param regionCode NUTS, ISO 3166-2 or a national code
 * @param postcode as written
 * @param settlement free text: "СЕЛО БРЕСТОВИЦА", "9000 Aalborg", "с. Абланица, общ. Велинград"
 * @param municipality a municipality's name
 * @param region a region's name
 * @param address street and number; only looked through for a postcode
 */
public record PlaceClues(
        Optional<String> country,
        Optional<String> settlementCode,
        Optional<String> municipalityCode,
        Optional<String> regionCode,
        Optional<String> postcode,
        Optional<String> settlement,
        Optional<String> municipality,
        Optional<String> region,
        Optional<String> address) {

    private static final PlaceClues NONE = new PlaceClues(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Nothing known yet. */
    public static PlaceClues none() {
        return NONE;
    }

    /** Nothing known but the country. */
    public static PlaceClues in(String country) {
        return NONE.country(country);
    }

    public PlaceClues country(@Nullable String value) {
        return new PlaceClues(
                text(value),
                settlementCode,
                municipalityCode,
                regionCode,
                postcode,
                settlement,
                municipality,
                region,
                address);
    }

    public PlaceClues settlementCode(@Nullable String value) {
        return new PlaceClues(
                country,
                text(value),
                municipalityCode,
                regionCode,
                postcode,
                settlement,
                municipality,
                region,
                address);
    }

    public PlaceClues municipalityCode(@Nullable String value) {
        return new PlaceClues(
                country, settlementCode, text(value), regionCode, postcode, settlement, municipality, region, address);
    }

    public PlaceClues regionCode(@Nullable String value) {
        return new PlaceClues(
                country,
                settlementCode,
                municipalityCode,
                text(value),
                postcode,
                settlement,
                municipality,
                region,
                address);
    }

    public PlaceClues postcode(@Nullable String value) {
        return new PlaceClues(
                country,
                settlementCode,
                municipalityCode,
                regionCode,
                text(value),
                settlement,
                municipality,
                region,
                address);
    }

    public PlaceClues settlement(@Nullable String value) {
        return new PlaceClues(
                country,
                settlementCode,
                municipalityCode,
                regionCode,
                postcode,
                text(value),
                municipality,
                region,
                address);
    }

    public PlaceClues municipality(@Nullable String value) {
        return new PlaceClues(
                country,
                settlementCode,
                municipalityCode,
                regionCode,
                postcode,
                settlement,
                text(value),
                region,
                address);
    }

    public PlaceClues region(@Nullable String value) {
        return new PlaceClues(
                country,
                settlementCode,
                municipalityCode,
                regionCode,
                postcode,
                settlement,
                municipality,
                text(value),
                address);
    }

    public PlaceClues address(@Nullable String value) {
        return new PlaceClues(
                country,
                settlementCode,
                municipalityCode,
                regionCode,
                postcode,
                settlement,
                municipality,
                region,
                text(value));
    }

    private static Optional<String> text(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}
