package kompas.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.AccessibilityFeature;
import kompas.directory.SizeBand;
import kompas.directory.SizeBand.Measure;
import kompas.directory.domain.OrganisationProfile.Address;
import kompas.directory.domain.OrganisationProfile.Closing;
import kompas.directory.domain.OrganisationProfile.Contact;
import kompas.directory.domain.OrganisationProfile.Happening;
import kompas.directory.domain.OrganisationProfile.Identifier;
import kompas.directory.domain.OrganisationProfile.Kind;
import kompas.directory.domain.OrganisationProfile.Link;
import kompas.directory.domain.OrganisationProfile.Origin;
import kompas.directory.domain.OrganisationProfile.Provenance;
import kompas.directory.domain.OrganisationProfile.Relative;
import kompas.directory.domain.OrganisationProfile.Service;
import kompas.directory.domain.OrganisationProfile.Source;
import kompas.directory.domain.OrganisationProfile.Words;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One organisation with everything around it, read from one row. */
final class ProfileRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProfileRow() {}

    static OrganisationProfile read(ResultSet row) throws SQLException {
        return new OrganisationProfile(
                SummaryColumns.read(row),
                new Words(
                        SummaryColumns.texts(row, "other_names"),
                        LocalizedColumn.readOptional(row.getString("causes"))),
                kind(row),
                new Closing(
                        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                        LocalizedColumn.readOptional(row.getString("closed_because"))),
                OpeningHoursColumn.readOptional(row.getString("opening_hours")),
                Optional.ofNullable(row.getString("website")),
                Stream.of((UUID[]) row.getArray("service_area_ids").getArray())
                        .map(AreaId::of)
                        .toList(),
                list(row, "identifiers", Identifier.class),
                list(row, "addresses", Address.class),
                list(row, "contacts", Contact.class),
                list(row, "links", Link.class),
                list(row, "pictures", OrganisationPicture.class),
                list(row, "relatives", Relative.class),
                list(row, "services", Service.class),
                provenance(row));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return new Kind(
                SummaryColumns.texts(row, "targets"),
                SummaryColumns.texts(row, "audiences"),
                SummaryColumns.texts(row, "languages"),
                known(AccessibilityFeature.class, SummaryColumns.texts(row, "accessibility")),
                Optional.ofNullable(row.getObject("founded", Integer.class)),
                sizes(row),
                Optional.ofNullable(row.getObject("library_id", UUID.class)));
    }

    private static List<SizeBand> sizes(ResultSet row) throws SQLException {
        Map<Measure, @Nullable String> codes = new LinkedHashMap<>();
        codes.put(Measure.MEMBERS, row.getString("members"));
        codes.put(Measure.VOLUNTEERS, row.getString("volunteers"));
        codes.put(Measure.STAFF, row.getString("staff"));
        codes.put(Measure.BUDGET, row.getString("budget"));
        return codes.entrySet().stream()
                .flatMap(size -> Optional.ofNullable(size.getValue()).flatMap(size.getKey()::find).stream())
                .toList();
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        Map<UUID, Source> sources =
                list(row, "sources", Source.class).stream().collect(Collectors.toMap(Source::id, source -> source));
        Source usual = sources.get(row.getObject("source_id", UUID.class));
        if (usual == null) {
            throw new IllegalStateException("An organisation without a source: " + row.getString("slug"));
        }
        Map<String, Origin> facts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> fact :
                JSON.readTree(row.getString("field_sources")).properties()) {
            origin(fact.getValue(), sources).ifPresent(origin -> facts.put(fact.getKey(), origin));
        }
        return new Provenance(
                new Origin(usual, row.getObject("source_date", LocalDate.class), false),
                facts,
                Optional.ofNullable(row.getString("confirmed_by")),
                Optional.ofNullable(row.getString("confirmed_how")),
                Optional.ofNullable(row.getObject("silent_on", LocalDate.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                list(row, "history", Happening.class));
    }

    private static Optional<Origin> origin(JsonNode fact, Map<UUID, Source> sources) {
        return Optional.ofNullable(
                        sources.get(UUID.fromString(fact.path("source").asString())))
                .map(source -> new Origin(
                        source,
                        LocalDate.parse(fact.path("date").asString()),
                        fact.path("by").asString("").equals("hand")));
    }

    private static <E extends Enum<E> & Coded> List<E> known(Class<E> list, List<String> codes) {
        return codes.stream().flatMap(code -> Coded.find(list, code).stream()).toList();
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null
                ? List.of()
                : JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }
}
