package kompas.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.LegalForm;
import kompas.directory.Location;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.Status;
import kompas.places.AreaId;
import kompas.places.Resolution.Precision;
import kompas.places.SettlementId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Point;
import kompas.shared.kernel.Thumbnail;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The columns of {@code directory.public_organisation} that make a line of a list. */
final class SummaryColumns {

    static final String NAMES = """
            o.id, o.slug, o.name, o.description, o.legal_form, o.status, o.example, o.fields, o.goals, o.country,
            o.settlement_id, o.municipality_id, o.region_id, o.longitude, o.latitude, o.place_precision,
            o.confirmed_on, o.created_at,
            (select jsonb_build_object('file', p.file_id, 'width', p.width, 'height', p.height, 'widths', p.widths)
             from directory.public_picture p where p.organisation_id = o.id and p.logo) as logo_file""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SummaryColumns() {}

    static OrganisationSummary read(ResultSet row) throws SQLException {
        return new OrganisationSummary(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                LocalizedColumn.readOptional(row.getString("description")),
                Coded.find(LegalForm.class, row.getString("legal_form")).orElse(LegalForm.OTHER),
                Coded.find(Status.class, row.getString("status")).orElseThrow(),
                row.getBoolean("example"),
                texts(row, "fields"),
                Stream.of((Short[]) row.getArray("goals").getArray())
                        .map(Short::intValue)
                        .toList(),
                location(row),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("logo_file")).map(SummaryColumns::thumbnail));
    }

    private static Thumbnail thumbnail(String json) {
        return JSON.readValue(json, Thumbnail.class);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Location location(ResultSet row) throws SQLException {
        @Nullable Double latitude = row.getObject("latitude", Double.class);
        @Nullable Double longitude = row.getObject("longitude", Double.class);
        return new Location(
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getObject("settlement_id", UUID.class)).map(SettlementId::of),
                Optional.ofNullable(row.getObject("municipality_id", UUID.class))
                        .map(AreaId::of),
                Optional.ofNullable(row.getObject("region_id", UUID.class)).map(AreaId::of),
                latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude)),
                Precision.valueOf(row.getString("place_precision").toUpperCase(Locale.ROOT)));
    }
}
