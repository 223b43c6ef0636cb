package kompas.places;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * A region, subregion or municipality.
 *
 * @param key stable and readable: {@code bg-razgrad}, {@code dk-aalborg}
 * @param country ISO 3166-1 alpha-2
 * @param name the local name, and for readers of another script its Latin form or the name their language has for it
 * @param title the long name: "община Исперих", "Københavns Kommune", "Razgrad oblast"
 * @param latin the local name in Latin letters
 * @param codes its codes at the date asked for, by scheme: NUTS, LAU, ISO3166-2, BG-OBLAST, DK-KOMMUNEKODE, …
 * @param population empty when not known
 * @param centre a point inside it, for a label; empty when its borders are not known
 * @param validFrom first day it exists, empty when it always did
 * @param validTo first day it exists no more, empty when no end is known
 */
public record Area(
        AreaId id,
        String key,
        String country,
        Level level,
        LocalizedText name,
        LocalizedText title,
        String latin,
        Map<String, String> codes,
        Optional<Population> population,
        Optional<Point> centre,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    /** The short name for a reader of {@code language}. */
    public String label(String language) {
        return name.in(language).text();
    }

    /** The long name for a reader of {@code language}. */
    public String titled(String language) {
        return title.in(language).text();
    }

    public boolean existsOn(LocalDate date) {
        return !validFrom.filter(date::isBefore).isPresent()
                && !validTo.filter(end -> !date.isBefore(end)).isPresent();
    }

    /** What stands in the address of its page: the NUTS code where it has one, else the key. */
    public String address() {
        return codes.getOrDefault("NUTS", key);
    }
}
