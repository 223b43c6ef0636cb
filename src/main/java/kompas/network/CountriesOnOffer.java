package kompas.network;

import java.util.Map;
import kompas.shared.kernel.LocalizedText;

/** The countries of which places are known, among which a network chooses; the module {@code places} answers. */
public interface CountriesOnOffer {

    /** Names by ISO 3166-1 alpha-2 code. */
    Map<String, LocalizedText> countriesOnOffer();
}
