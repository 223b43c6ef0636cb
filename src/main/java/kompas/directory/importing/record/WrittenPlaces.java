package kompas.directory.importing.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.directory.importing.reading.Problem;
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
            return told(place, draft, staged);
        }
        Resolution near = geocoding.resolve(around(clues, otherwise.get()));
        if (near.settlement().isPresent()) {
            return told(near, draft, staged);
        }
        if (place.municipality().isPresent() || liesElsewhere(place, otherwise.get())) {
            return told(place, draft, staged);
        }
        // of a list without places nothing is to be told: somebody said where all are
        if (WRITTEN.stream().anyMatch(draft.columns()::contains)) {
            tellOtherwise(written(draft), otherwise.get(), staged);
        }
        return near;
    }

    private Resolution told(Resolution place, Draft draft, Staged staged) {
        if (place.warnings().isEmpty()) {
            return place;
        }
        Optional<Area> municipality = place.municipality().flatMap(places::findArea);
        place.warnings().stream()
                .sorted()
                .filter(warning -> !asSaid(warning, place, draft))
                .forEach(warning -> {
                    if (warning == Warning.SETTLEMENT_UNKNOWN
                            && municipality.isPresent()
                            && !written(draft).isEmpty()) {
                        String settlement = draft.get("settlement");
                        tellOtherwise(settlement.isEmpty() ? written(draft) : settlement, municipality.get(), staged);
                    } else {
                        tell(warning, written(draft), staged);
                    }
                });
        return place;
    }

    /** A town that gave its municipality the name is no riddle in a list about that municipality. */
    private boolean asSaid(Warning warning, Resolution place, Draft draft) {
        return warning == Warning.MUNICIPALITY_BY_NAME
                && places.findAreaByKey(draft.get(KompasFormat.MUNICIPALITY_ELSE))
                        .map(Area::id)
                        .equals(place.municipality());
    }

    private static void tell(Warning warning, String written, Staged staged) {
        if (written.isEmpty()) {
            staged.warn(warning.messageKey());
        } else {
            staged.warn("importing.warning.where", "written", written, "warning", Problem.of(warning.messageKey()));
        }
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

    private static void tellOtherwise(String written, Area municipality, Staged staged) {
        staged.warn(
                written.isEmpty() ? "importing.warning.placeless" : "importing.warning.place",
                "written",
                written,
                "municipality",
                municipality.name());
    }

    /** What the row says of its place, as it says it. */
    private static String written(Draft draft) {
        return WRITTEN.stream().map(draft::get).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
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
