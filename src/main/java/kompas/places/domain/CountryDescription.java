package kompas.places.domain;

import java.util.List;
import java.util.Map;
import kompas.places.Country;
import kompas.places.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a folder says about its country beside the rows, kept as one JSON value.
 *
 * @param populationYear at the end of which people were counted
 * @param populationSource key among the sources
 * @param titles by level and language, the pattern of a long name: {@code община {name}}
 * @param words words of addresses, folded, and what follows them: village, town, municipality, region, postcode, ignore
 */
record CountryDescription(
        @Nullable Integer populationYear,
        @Nullable String populationSource,
        Map<Level, Map<String, String>> titles,
        Map<String, String> words,
        List<Country.Source> sources) {}
