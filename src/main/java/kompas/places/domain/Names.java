package kompas.places.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Settlement;
import kompas.places.domain.PlacesData.AreaData;
import kompas.places.domain.PlacesData.PostcodeData;
import kompas.places.domain.PlacesData.SettlementData;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Names, codes and postcodes of every country, folded, for {@link PlaceSearch}. */
final class Names {

    private final Map<String, OfCountry> countries = new HashMap<>();

    Names(Snapshot snapshot) {
        PlacesData data = snapshot.data;
        data.countries()
                .forEach(country -> countries.put(
                        country.code(), new OfCountry(country.description().words())));
        Map<AreaId, AreaData> areas = new HashMap<>();
        data.areas().forEach(area -> {
            areas.put(area.id(), area);
            of(area.country()).add(area);
        });
        data.codes().forEach(code -> {
            AreaData area = Objects.requireNonNull(areas.get(code.area()));
            of(area.country()).codes(area.level()).putIfAbsent(code.value().code(), area.id());
        });
        data.settlements()
                .forEach(row -> of(row.country()).add(row, Objects.requireNonNull(snapshot.settlements.get(row.id()))));
        data.postcodes().forEach(row -> of(row.country()).ranges.put(row.first(), row));
    }

    private OfCountry of(String country) {
        return Objects.requireNonNull(countries.get(country));
    }

    @Nullable
    OfCountry find(String country) {
        return countries.get(country);
    }

    /** The names of one country. */
    static final class OfCountry {

        final Map<String, String> words;
        final Map<String, List<Settlement>> settlements = new HashMap<>();
        final Map<String, List<Settlement>> postcodes = new HashMap<>();
        private final Map<String, List<AreaId>> municipalities = new HashMap<>();
        private final Map<String, List<AreaId>> regions = new HashMap<>();
        private final Map<String, AreaId> municipalityCodes = new HashMap<>();
        private final Map<String, AreaId> regionCodes = new HashMap<>();
        private final TreeMap<String, PostcodeData> ranges = new TreeMap<>();
        private int longestCode;

        OfCountry(Map<String, String> words) {
            this.words = words;
        }

        private void add(AreaData area) {
            Map<String, List<AreaId>> names = area.level() == Level.MUNICIPALITY ? municipalities : regions;
            folded(area.name(), area.latin(), area.otherNames())
                    .forEach(name -> names.computeIfAbsent(name, unused -> new ArrayList<>(1))
                            .add(area.id()));
        }

        private void add(SettlementData row, Settlement settlement) {
            longestCode = Math.max(longestCode, row.code().length());
            folded(row.name(), row.latin(), row.otherNames())
                    .forEach(name -> settlements
                            .computeIfAbsent(name, unused -> new ArrayList<>(1))
                            .add(settlement));
            row.postcodes()
                    .forEach(postcode -> postcodes
                            .computeIfAbsent(postcode, unused -> new ArrayList<>(1))
                            .add(settlement));
        }

        private static Set<String> folded(LocalizedText name, String latin, Collection<String> others) {
            Set<String> folded = new LinkedHashSet<>();
            Stream.of(name.texts().values(), List.of(latin), others)
                    .flatMap(Collection::stream)
                    .forEach(text -> folded.addAll(Folding.variants(text)));
            return folded;
        }

        private Map<String, AreaId> codes(Level level) {
            return level == Level.MUNICIPALITY ? municipalityCodes : regionCodes;
        }

        @Nullable
        AreaId municipalityOfCode(String code) {
            return municipalityCodes.get(code);
        }

        @Nullable
        AreaId regionOfCode(String code) {
            return regionCodes.get(code);
        }

        List<AreaId> municipalitiesNamed(String folded) {
            return municipalities.getOrDefault(folded, List.of());
        }

        List<AreaId> regionsNamed(String folded) {
            return regions.getOrDefault(folded, List.of());
        }

        List<Settlement> settlementsNamed(String folded) {
            return settlements.getOrDefault(folded, List.of());
        }

        /** The range a postcode lies in. */
        @Nullable
        PostcodeData range(String postcode) {
            Map.Entry<String, PostcodeData> range = ranges.floorEntry(postcode);
            boolean inside = range != null
                    && postcode.length() == range.getKey().length()
                    && range.getValue().last().compareTo(postcode) >= 0;
            return inside ? range.getValue() : null;
        }

        boolean knowsPostcode(String postcode) {
            return postcodes.containsKey(postcode) || range(postcode) != null;
        }

        /** A settlement's code with the leading zeros a spreadsheet took from it. */
        String wholeCode(String code) {
            boolean digits = code.chars().allMatch(Character::isDigit);
            return digits && code.length() < longestCode ? "0".repeat(longestCode - code.length()) + code : code;
        }
    }
}
