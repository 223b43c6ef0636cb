package kompas.places.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kompas.places.AreaId;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.places.Resolution.Precision;
import kompas.places.Resolution.Warning;
import kompas.places.Settlement;
import kompas.places.domain.PlacesData.PostcodeData;
import org.jspecify.annotations.Nullable;

/** One look for one place in one country: codes before names, names within the areas named, postcodes last. */
final class PlaceSearch {

    private final String country;
    private final PlaceClues clues;
    private final Snapshot snapshot;
    private final Nesting nesting;
    private final Names.OfCountry names;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    private @Nullable AreaId municipality;
    private @Nullable AreaId region;
    private @Nullable String postcode;
    private @Nullable String kind;

    PlaceSearch(String country, Names.OfCountry names, PlaceClues clues, PlacesOnDay places) {
        this.country = country;
        this.names = names;
        this.clues = clues;
        this.snapshot = places.snapshot();
        this.nesting = new Nesting(places.day());
    }

    Resolution resolve() {
        WrittenPlace written = new WrittenPlace(clues.settlement().orElse(""), names);
        PlaceHints hints = new PlaceHints(clues, written, names, nesting, warnings);
        kind = written.kind;
        region = hints.region();
        municipality = hints.municipality(region);
        postcode = hints.postcode();
        Optional<Settlement> coded = clues.settlementCode().flatMap(this::byCode);
        if (coded.isPresent()) {
            return settlement(coded.get(), Precision.SETTLEMENT);
        }
        return byName(written.settlement).or(this::byPostcode).orElseGet(this::areaAlone);
    }

    private Optional<Settlement> byCode(String code) {
        @Nullable Settlement settlement = snapshot.settlementsByCode.get(country + names.wholeCode(code));
        if (settlement == null) {
            warnings.add(Warning.SETTLEMENT_UNKNOWN);
        }
        return Optional.ofNullable(settlement);
    }

    private Optional<Resolution> byName(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<Settlement> named = settlementsNamed(name);
        if (named.isEmpty()) {
            return areaNamed(name);
        }
        List<Settlement> inside = within(named);
        if (inside.isEmpty()) {
            warnings.add(Warning.SETTLEMENT_UNKNOWN);
            return Optional.empty();
        }
        if (inside.size() == 1) {
            return Optional.of(settlement(inside.getFirst(), Precision.SETTLEMENT));
        }
        List<Settlement> towns =
                inside.stream().filter(place -> "town".equals(place.kind())).toList();
        if (kind == null && towns.size() == 1) {
            warnings.add(Warning.TOWN_ASSUMED);
            return Optional.of(settlement(towns.getFirst(), Precision.SETTLEMENT));
        }
        warnings.add(Warning.AMBIGUOUS);
        return Optional.of(common(inside));
    }

    /** By the whole name, else without its first word: "gara gara bov". */
    private List<Settlement> settlementsNamed(String name) {
        List<Settlement> named = names.settlementsNamed(name);
        int space = name.indexOf(' ');
        return named.isEmpty() && space > 0 ? names.settlementsNamed(name.substring(space + 1)) : named;
    }

    /** Those that lie where it was said; when none does, those of the region, and nothing from elsewhere. */
    private List<Settlement> within(List<Settlement> named) {
        List<Settlement> left = named;
        if (municipality != null) {
            left = narrowed(named, place -> place.municipality().equals(municipality));
            if (left.isEmpty()) {
                AreaId around = region == null ? nesting.regionOf(municipality) : region;
                left = narrowed(named, place -> Objects.equals(nesting.regionOf(place.municipality()), around));
            }
        } else if (region != null) {
            left = narrowed(named, place -> nesting.isIn(place.municipality(), region));
        }
        left = preferred(left, place -> postcode != null && place.postcodes().contains(postcode));
        return preferred(left, place -> place.kind().equals(kind));
    }

    private static List<Settlement> narrowed(List<Settlement> places, Predicate<Settlement> fits) {
        return places.stream().filter(fits).toList();
    }

    private static List<Settlement> preferred(List<Settlement> places, Predicate<Settlement> fits) {
        List<Settlement> fitting = places.size() < 2 ? places : narrowed(places, fits);
        return fitting.isEmpty() ? places : fitting;
    }

    /** What was meant for a settlement is the name of a municipality or region: "9000 Aalborg", "Aalborg Øst". */
    private Optional<Resolution> areaNamed(String name) {
        List<AreaId> named = municipalitiesNamed(name);
        List<AreaId> inside =
                named.stream().filter(area -> nesting.isIn(area, region)).toList();
        if (inside.size() == 1 && (municipality == null || municipality.equals(inside.getFirst()))) {
            municipality = inside.getFirst();
            warnings.add(Warning.MUNICIPALITY_BY_NAME);
            return Optional.of(areaAlone());
        }
        if (municipality == null && region == null && names.regionsNamed(name).size() == 1) {
            region = names.regionsNamed(name).getFirst();
            return Optional.of(areaAlone());
        }
        warnings.add(Warning.SETTLEMENT_UNKNOWN);
        return Optional.empty();
    }

    private List<AreaId> municipalitiesNamed(String name) {
        List<AreaId> named = names.municipalitiesNamed(name);
        int space = name.lastIndexOf(' ');
        return named.isEmpty() && space > 0 ? names.municipalitiesNamed(name.substring(0, space)) : named;
    }

    private Optional<Resolution> byPostcode() {
        if (postcode == null) {
            return Optional.empty();
        }
        List<Settlement> places = within(names.postcodes.getOrDefault(postcode, List.of()));
        if (places.size() == 1) {
            return Optional.of(settlement(places.getFirst(), Precision.POSTCODE));
        }
        if (!places.isEmpty()) {
            return municipality == null ? Optional.of(common(places)) : Optional.empty();
        }
        @Nullable PostcodeData range = names.range(postcode);
        if (range == null || municipality != null) {
            return Optional.empty();
        }
        if (range.municipality().isPresent()) {
            municipality = range.municipality().get();
            return Optional.of(areaAlone());
        }
        return areaNamed(Folding.fold(range.label()));
    }

    private Resolution settlement(Settlement place, Precision precision) {
        boolean elsewhere = municipality != null && !place.municipality().equals(municipality)
                || municipality == null && !nesting.isIn(place.municipality(), region);
        if (elsewhere) {
            warnings.add(Warning.LIES_ELSEWHERE);
        }
        boolean given = clues.postcode().isPresent();
        if (given && !place.postcodes().isEmpty() && !place.postcodes().contains(postcode)) {
            warnings.add(Warning.POSTCODE_DOUBTFUL);
        }
        return new Resolution(
                Optional.of(country),
                Optional.of(place.id()),
                Optional.of(place.municipality()),
                Optional.ofNullable(nesting.regionOf(place.municipality())),
                place.point(),
                precision,
                warnings);
    }

    /** The smallest area all of them lie in. */
    private Resolution common(List<Settlement> places) {
        AreaId first = places.getFirst().municipality();
        if (places.stream().allMatch(place -> place.municipality().equals(first))) {
            municipality = first;
        } else if (region == null
                && places.stream()
                        .allMatch(place ->
                                Objects.equals(nesting.regionOf(place.municipality()), nesting.regionOf(first)))) {
            region = nesting.regionOf(first);
        }
        return areaAlone();
    }

    private Resolution areaAlone() {
        @Nullable AreaId around = municipality == null ? region : nesting.regionOf(municipality);
        Precision precision = municipality != null
                ? Precision.MUNICIPALITY
                : around != null ? Precision.REGION : Precision.UNRESOLVED;
        if (precision == Precision.UNRESOLVED) {
            warnings.add(Warning.ONLY_COUNTRY);
        }
        return new Resolution(
                Optional.of(country),
                Optional.empty(),
                Optional.ofNullable(municipality),
                Optional.ofNullable(around),
                Optional.empty(),
                precision,
                warnings);
    }
}
