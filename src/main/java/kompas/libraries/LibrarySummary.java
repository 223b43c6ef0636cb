package kompas.libraries;

import java.util.List;
import java.util.Optional;
import kompas.places.AreaId;
import kompas.places.Resolution.Precision;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * A library as other modules need to know it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region only where nothing finer than a region is known
 * @param precision how closely {@code point} is where its door is; coarser than a settlement it is an area on the map
 * @param serves the areas it is there for; empty for a chitalishte, which serves its municipality
 */
public record LibrarySummary(
        LibraryId id,
        String slug,
        LibraryKind kind,
        LocalizedText name,
        String country,
        Optional<AreaId> municipality,
        Optional<AreaId> region,
        Optional<SettlementId> settlement,
        Precision precision,
        Optional<Point> point,
        List<AreaId> serves) {

    public LibrarySummary {
        serves = List.copyOf(serves);
    }

    /** The address of its page behind the language; that of a chitalishte leads on to its organisation's page. */
    public String path() {
        return "/libraries/" + slug;
    }
}
