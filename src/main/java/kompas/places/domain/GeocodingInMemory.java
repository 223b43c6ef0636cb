package kompas.places.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.places.Country;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link Geocoding} from the names of the newest data; without a country, in the one where most is found. */
@Component
class GeocodingInMemory implements Geocoding {

    private final CurrentPlaces places;

    GeocodingInMemory(CurrentPlaces places) {
        this.places = places;
    }

    @Override
    public Resolution resolve(PlaceClues clues) {
        PlacesOnDay today = new PlacesOnDay(places.snapshot(), places.date());
        List<String> countries = clues.country()
                .map(List::of)
                .orElseGet(() -> today.countries().stream().map(Country::code).toList());
        return countries.stream()
                .map(country -> resolve(country, clues, today))
                .min(Comparator.comparing(Resolution::precision)
                        .thenComparing(resolution -> resolution.warnings().size()))
                .map(best -> countries.size() > 1 && best.precision() == Resolution.Precision.UNRESOLVED
                        ? unknown(Optional.empty())
                        : best)
                .orElseGet(() -> unknown(Optional.empty()));
    }

    private static Resolution resolve(String country, PlaceClues clues, PlacesOnDay today) {
        Names.@Nullable OfCountry names = today.snapshot().names.find(country);
        return names == null ? unknown(Optional.of(country)) : new PlaceSearch(country, names, clues, today).resolve();
    }

    private static Resolution unknown(Optional<String> country) {
        return new Resolution(
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Resolution.Precision.UNRESOLVED,
                Set.of(Resolution.Warning.ONLY_COUNTRY));
    }
}
