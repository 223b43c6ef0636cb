package kompas.directory.importing.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.places.Area;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Places;
import kompas.places.Resolution;
import kompas.places.Resolution.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The place a row means. A list that tells in which municipality those are whose place nobody can tell is taken at its word,
 * and a name many places bear is looked for around there first.
 */
final class WrittenPlaces {

    private static final Predicate<String> CODE =
            Pattern.compile("[A-Z]{2,3}[0-9A-Z]{0,4}|[0-9]{3,5}").asMatchPredicate();
    private static final List<String> WRITTEN = List.of("postcode", "settlement", "municipality", "region");

    private final Geocoding geocoding;
    private final Places places;

    WrittenPlaces(Geocoding geocoding, Places places) {
        this.geocoding = geocoding;
        this.places = places;
    }

    /** What there is to check is warned of. */
    Resolution resolve(Draft draft, String country, Staged staged) {
        PlaceClues clues = clues(draft, country);
        Resolution place = geocoding.resolve(clues);
        Optional<Area> otherwise = places.findAreaByKey(draft.get(KompasFormat.MUNICIPALITY_ELSE));
        boolean pointed = !draft.get("longitude").isEmpty();
        boolean clear = place.municipality().isPresent() && !place.warnings().contains(Warning.TOWN_ASSUMED);
        if (clear || pointed || otherwise.isEmpty()) {
            return told(place, staged);
        }
        Resolution near = geocoding.resolve(around(clues, otherwise.get()));
        if (near.settlement().isPresent()) {
            return told(near, staged);
        }
        if (place.municipality().isPresent() || liesElsewhere(place, otherwise.get())) {
            return told(place, staged);
        }
        tellOtherwise(draft, otherwise.get(), staged);
        return near;
    }

    private static Resolution told(Resolution place, Staged staged) {
        place.warnings().forEach(warning -> staged.warn(warning.messageKey()));
        return place;
    }

    /** In the municipality, else in its region. */
    private static PlaceClues around(PlaceClues clues, Area municipality) {
        return clues.country(municipality.country())
                .municipalityCode(municipality.codes().get("LAU"))
                .municipality(null)
                .regionCode(null)
                .region(null);
    }

    private boolean liesElsewhere(Resolution place, Area municipality) {
        return place.region().isPresent()
                && !place.region().equals(places.regionOf(municipality.id()).map(Area::id));
    }

    /** Of a list without places nothing is to be told: somebody said where all are. */
    private static void tellOtherwise(Draft draft, Area municipality, Staged staged) {
        if (WRITTEN.stream().noneMatch(draft.columns()::contains)) {
            return;
        }
        String written =
                WRITTEN.stream().map(draft::get).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        staged.warn(
                written.isEmpty() ? "importing.warning.placeless" : "importing.warning.place",
                "written",
                written,
                "municipality",
                municipality.name());
    }

    private static PlaceClues clues(Draft draft, String country) {
        return PlaceClues.in(country)
                .settlementCode(coded(draft, "settlement"))
                .municipalityCode(coded(draft, "municipality"))
                .regionCode(coded(draft, "region"))
                .postcode(draft.get("postcode"))
                .settlement(draft.get("settlement"))
                .municipality(draft.get("municipality"))
                .region(draft.get("region"))
                .address(draft.get("street"));
    }

    private static @Nullable String coded(Draft draft, String column) {
        String code = draft.get(column + "_code");
        if (!code.isEmpty()) {
            return code;
        }
        return CODE.test(draft.get(column)) ? draft.get(column) : null;
    }
}
