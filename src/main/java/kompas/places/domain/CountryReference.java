package kompas.places.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import org.jspecify.annotations.Nullable;

/** Everything a country's folder says, read and found sound. */
record CountryReference(
        String code,
        String language,
        LocalizedText name,
        CountryDescription description,
        List<AreaRow> areas,
        List<ParentRow> parents,
        List<CodeRow> codes,
        List<SettlementRow> settlements,
        List<PostcodeRow> postcodes,
        Map<String, Outline> borders) {

    record AreaRow(
            String key,
            Level level,
            LocalizedText name,
            String latin,
            Optional<LocalizedText> title,
            List<String> otherNames,
            @Nullable Integer population,
            Interval valid,
            ReferenceTable.Row at) {

        AreaId id() {
            return AreaId.ofKey(key);
        }
    }

    record ParentRow(String area, String parent, Interval valid, ReferenceTable.Row at) {}

    record CodeRow(String area, String scheme, String code, Interval valid, ReferenceTable.Row at) {}

    record SettlementRow(
            SettlementId id,
            String code,
            String kind,
            LocalizedText name,
            String latin,
            List<String> otherNames,
            String municipality,
            List<String> postcodes,
            @Nullable Integer population,
            @Nullable Point point,
            ReferenceTable.Row at) {}

    record PostcodeRow(
            String first,
            String last,
            String label,
            @Nullable String municipality,
            ReferenceTable.Row at) {}
}
