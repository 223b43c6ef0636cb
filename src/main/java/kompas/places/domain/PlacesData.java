package kompas.places.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/** Everything in the tables of places, as rows. */
record PlacesData(
        List<CountryData> countries,
        List<AreaData> areas,
        List<Dated<AreaId>> parents,
        List<Dated<Code>> codes,
        Map<AreaId, Set<AreaId>> neighbours,
        Map<AreaId, Outline> fine,
        Map<AreaId, Outline> coarse,
        List<SettlementData> settlements,
        List<PostcodeData> postcodes) {

    record CountryData(String code, LocalizedText name, String language, CountryDescription description) {}

    record AreaData(
            AreaId id,
            String key,
            String country,
            Level level,
            LocalizedText name,
            String latin,
            Optional<LocalizedText> title,
            List<String> otherNames,
            OptionalInt population,
            Interval valid) {}

    record Code(String scheme, String code) {}

    /** Something said of an area for some time. */
    record Dated<T>(AreaId area, T value, Interval valid) {}

    record SettlementData(
            SettlementId id,
            String country,
            String code,
            String kind,
            LocalizedText name,
            String latin,
            List<String> otherNames,
            AreaId municipality,
            List<String> postcodes,
            OptionalInt population,
            Optional<Point> point) {}

    record PostcodeData(String country, String first, String last, String label, Optional<AreaId> municipality) {}
}
