package kompas.places;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * A town, a village, a monastery.
 *
 * @param country ISO 3166-1 alpha-2
 * @param code in the country's own register (EKATTE in Bulgaria)
 * @param kind {@code town}, {@code village}, {@code monastery}: what the country's folder says
 * @param name the local name, and for readers of another script its Latin form
 * @param latin the local name in Latin letters
 * @param population empty when not known
 * @param point empty when not known
 */
public record Settlement(
        SettlementId id,
        String country,
        String code,
        String kind,
        LocalizedText name,
        String latin,
        AreaId municipality,
        List<String> postcodes,
        Optional<Population> population,
        Optional<Point> point) {

    /** The name for a reader of {@code language}. */
    public String label(String language) {
        return name.in(language).text();
    }
}
