package kompas.places;

import java.util.List;
import kompas.shared.kernel.LocalizedText;

/**
 * A country whose places are known.
 *
 * @param code ISO 3166-1 alpha-2
 * @param language BCP-47 tag of its local names
 * @param sources where its reference data comes from; every file of open data that shows places names them
 */
public record Country(String code, LocalizedText name, String language, List<Source> sources) {

    /**
     * Where reference data comes from.
     *
     * @param attribution what a user of the data has to show; empty when nothing is asked
     */
    public record Source(String key, String title, String url, String licence, String attribution) {}
}
