package kompas.places.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.places.AreaId;
import kompas.places.PlaceClues;
import kompas.places.Resolution.Warning;
import org.jspecify.annotations.Nullable;

/** What clues say about where a settlement lies: region, municipality, postcode; a code counts before a name. */
record PlaceHints(
        PlaceClues clues, WrittenPlace written, Names.OfCountry names, Nesting nesting, Set<Warning> warnings) {

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{4,5}(?!\\d)");

    @Nullable
    AreaId region() {
        Optional<AreaId> coded = clues.regionCode().map(names::regionOfCode);
        if (coded.isPresent()) {
            return coded.get();
        }
        String name = clues.region().map(this::withoutWords).orElse(written.region);
        if (name == null) {
            clues.regionCode().ifPresent(code -> warnings.add(Warning.AREA_UNKNOWN));
            return null;
        }
        List<AreaId> named = names.regionsNamed(name);
        if (named.isEmpty()) {
            warnings.add(Warning.AREA_UNKNOWN);
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    @Nullable
    AreaId municipality(@Nullable AreaId region) {
        Optional<AreaId> coded = clues.municipalityCode().map(names::municipalityOfCode);
        if (coded.isPresent()) {
            return coded.get();
        }
        String name = clues.municipality().map(this::withoutWords).orElse(written.municipality);
        if (name == null) {
            clues.municipalityCode().ifPresent(code -> warnings.add(Warning.AREA_UNKNOWN));
            return null;
        }
        List<AreaId> named = names.municipalitiesNamed(name);
        List<AreaId> inside =
                named.stream().filter(area -> nesting.isIn(area, region)).toList();
        if (inside.isEmpty()) {
            warnings.add(named.isEmpty() ? Warning.AREA_UNKNOWN : Warning.LIES_ELSEWHERE);
        }
        return inside.size() == 1 ? inside.getFirst() : named.size() == 1 ? named.getFirst() : null;
    }

    /** A hint such as "общ. Исперих" or "Aalborg Kommune", folded, without the word for what it is. */
    private String withoutWords(String hint) {
        String folded = Folding.fold(hint);
        if (!names.municipalitiesNamed(folded).isEmpty()
                || !names.regionsNamed(folded).isEmpty()) {
            return folded;
        }
        int first = folded.indexOf(' ');
        int last = folded.lastIndexOf(' ');
        if (first > 0 && names.words.containsKey(folded.substring(0, first))) {
            return beginning(folded.substring(first + 1));
        }
        return last > 0 && names.words.containsKey(folded.substring(last + 1)) ? folded.substring(0, last) : folded;
    }

    /** The area an address begins with: "lovech grad lovech stoyan" after "община" is "lovech". */
    private String beginning(String text) {
        String name = text;
        while (names.municipalitiesNamed(name).isEmpty()
                && names.regionsNamed(name).isEmpty()) {
            int space = name.lastIndexOf(' ');
            if (space < 0) {
                return text;
            }
            name = name.substring(0, space);
        }
        return name;
    }

    @Nullable
    String postcode() {
        Optional<String> given = clues.postcode()
                .map(text -> text.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .or(() -> Optional.ofNullable(written.postcode));
        if (given.isPresent()) {
            if (!names.knowsPostcode(given.get())) {
                warnings.add(Warning.POSTCODE_DOUBTFUL);
            }
            return given.get();
        }
        String address = clues.address().orElse("");
        return address.isEmpty() ? null : inAddress(address);
    }

    private @Nullable String inAddress(String address) {
        Matcher digits = POSTCODE.matcher(address);
        while (digits.find()) {
            if (names.knowsPostcode(digits.group())) {
                return digits.group();
            }
        }
        return null;
    }
}
