package kompas.directory.confirming;

import java.util.Optional;
import kompas.places.Country;
import kompas.places.Places;
import kompas.shared.text.Languages;
import org.springframework.stereotype.Component;

/** In which language somebody is written to of whom only the country is known. */
@Component
class Tongue {

    private final Places places;
    private final Languages languages;

    Tongue(Places places, Languages languages) {
        this.places = places;
        this.languages = languages;
    }

    /** The country's own where the network speaks it, else the network's first. */
    String of(Optional<String> country) {
        return spoken(
                country.flatMap(places::findCountry).map(Country::language).orElse(""));
    }

    /** This language where the network speaks it, else its first. */
    String spoken(String language) {
        return languages.has(language) ? language : languages.standard();
    }
}
