package kompas.directory.search.indexing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;

/** What is read of an organisation for the index. */
record OrganisationRow(
        UUID id,
        LocalizedText name,
        List<String> otherNames,
        List<LocalizedText> texts,
        List<String> addresses,
        List<String> identifiers,
        String form,
        String status,
        List<String> fields,
        List<String> audiences,
        List<String> goals,
        List<String> languages,
        Optional<String> country,
        Optional<AreaId> area,
        Optional<SettlementId> settlement,
        Optional<Point> point,
        Instant created) {

    static final String COLUMNS = """
            o.id, o.name, o.other_names, o.description, o.causes, o.legal_form, o.status, o.fields, o.audiences,
            o.goals::text[] as goals, o.languages, o.country, coalesce(o.municipality_id, o.region_id) as area,
            o.settlement_id, o.created_at,
            case when o.place_precision in ('address', 'settlement', 'postcode') then o.latitude end as latitude,
            case when o.place_precision in ('address', 'settlement', 'postcode') then o.longitude end as longitude,
            (select array_agg(i.scheme || ' ' || i.value)
             from directory.identifier i where i.organisation_id = o.id) as identifiers,
            (select array_agg(concat_ws(' ', a.postcode, a.locality, a.region))
             from directory.address a where a.organisation_id = o.id and a.visible) as addresses,
            (select array_agg(s.name::text)
             from directory.service s where s.organisation_id = o.id and s.status <> 'defunct') as services
            """;

    static OrganisationRow read(ResultSet row) throws SQLException {
        return new OrganisationRow(
                row.getObject("id", UUID.class),
                LocalizedColumn.read(row.getString("name")),
                texts(row, "other_names"),
                localized(row),
                texts(row, "addresses"),
                texts(row, "identifiers"),
                row.getString("legal_form"),
                row.getString("status"),
                texts(row, "fields"),
                texts(row, "audiences"),
                texts(row, "goals"),
                texts(row, "languages"),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::new),
                Optional.ofNullable(row.getObject("settlement_id", UUID.class)).map(SettlementId::new),
                point(row),
                row.getTimestamp("created_at").toInstant());
    }

    private static List<LocalizedText> localized(ResultSet row) throws SQLException {
        List<LocalizedText> texts = new ArrayList<>();
        LocalizedColumn.readOptional(row.getString("description")).ifPresent(texts::add);
        LocalizedColumn.readOptional(row.getString("causes")).ifPresent(texts::add);
        texts(row, "services").forEach(service -> texts.add(LocalizedColumn.read(service)));
        return texts;
    }

    private static Optional<Point> point(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
