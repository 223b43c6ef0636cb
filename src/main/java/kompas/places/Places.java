package kompas.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Point;

/**
 * The door to countries, areas and settlements, answering from memory as things stand on one day: today, unless asked
 * {@link #on} another. Lists of areas and settlements are sorted by the local name, in the country's own alphabet.
 */
public interface Places {

    /** The same places as they stand on {@code date}. */
    Places on(LocalDate date);

    /** The day this answers for. */
    LocalDate date();

    /** The network's countries of which there is reference data, in the network's order. */
    List<Country> countries();

    Optional<Country> findCountry(String code);

    /** Whatever the day: an area that exists no more is still found by its id and key. */
    Optional<Area> findArea(AreaId id);

    default Area getArea(AreaId id) {
        return findArea(id).orElseThrow(() -> new NotFound("Area " + id.value()));
    }

    Optional<Area> findAreaByKey(String key);

    /** @param scheme NUTS, LAU, ISO3166-2, BG-OBLAST, DK-KOMMUNEKODE, … */
    Optional<Area> findAreaByCode(String country, String scheme, String code);

    /** The area of a page address: a NUTS code of today, else of another day, else a key. */
    Optional<Area> findAreaByAddress(String address);

    /** Areas of one level in one country. */
    List<Area> areas(String country, Level level);

    default List<Area> regions(String country) {
        return areas(country, Level.REGION);
    }

    /** What lies directly in an area: subregions where there are any, else municipalities. */
    List<Area> children(AreaId area);

    /** Every municipality in an area; of a municipality itself. */
    List<Area> municipalities(AreaId area);

    /** What an area lies in, nearest first: subregion, region. */
    List<Area> parents(AreaId area);

    /** The region an area lies in; of a region itself; empty when the area does not exist on the day. */
    Optional<Area> regionOf(AreaId area);

    /** The areas of the same level that share a border by land. */
    List<Area> neighbours(AreaId area);

    Optional<Settlement> findSettlement(SettlementId id);

    default Settlement getSettlement(SettlementId id) {
        return findSettlement(id).orElseThrow(() -> new NotFound("Settlement " + id.value()));
    }

    Optional<Settlement> findSettlementByCode(String country, String code);

    /** Settlements of any area. */
    List<Settlement> settlements(AreaId area);

    /** The settlement closest to {@code point} of all countries; empty when no settlement has a point. */
    Optional<Settlement> nearestSettlement(Point point);

    /** The municipality whose borders hold {@code point}. */
    Optional<Area> municipalityAt(Point point);
}
