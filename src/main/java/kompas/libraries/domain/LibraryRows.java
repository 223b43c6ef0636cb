package kompas.libraries.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.libraries.LibraryKind;
import kompas.libraries.LibrarySummary;
import kompas.libraries.domain.LibraryProfile.Branch;
import kompas.libraries.domain.LibraryProfile.Contact;
import kompas.libraries.domain.LibraryProfile.RoomLine;
import kompas.libraries.domain.LibraryProfile.Source;
import kompas.places.AreaId;
import kompas.places.Resolution.Precision;
import kompas.places.SettlementId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a row of {@code libraries.public_library}, with {@code serves} and {@code branches} beside it, says. */
final class LibraryRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LibraryRows() {}

    static LibrarySummary summary(ResultSet row) throws SQLException {
        Point point = row.getObject("longitude") == null
                ? null
                : new Point(row.getDouble("latitude"), row.getDouble("longitude"));
        return new LibrarySummary(
                LibraryId.of(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Coded.find(LibraryKind.class, row.getString("kind")).orElseThrow(),
                LocalizedColumn.read(row.getString("name")),
                row.getString("country"),
                id(row, "municipality_id").map(AreaId::of),
                id(row, "region_id").map(AreaId::of),
                id(row, "settlement_id").map(SettlementId::of),
                Precision.valueOf(row.getString("place_precision").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(point),
                areas(row));
    }

    static LibraryProfile profile(ResultSet row) throws SQLException {
        return new LibraryProfile(
                summary(row),
                row.getString("status").equals("paused"),
                LocalizedColumn.readOptional(row.getString("description")),
                contact(row),
                codes(row, "languages"),
                codes(row, "services"),
                codes(row, "accessibility"),
                OpeningHoursColumn.readOptional(row.getString("opening_hours")),
                OpeningHoursColumn.readOptional(row.getString("staffed_hours")),
                branches(row.getString("branches")),
                rooms(row.getString("rooms")),
                Set.copyOf(codes(row, "examples")),
                source(row));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                text(row, "street"),
                text(row, "postcode"),
                text(row, "locality"),
                text(row, "website"),
                text(row, "email"),
                text(row, "phone"));
    }

    private static Source source(ResultSet row) throws SQLException {
        LocalizedText name = LocalizedColumn.read(row.getString("source_name"));
        return new Source(
                name,
                text(row, "source_url"),
                text(row, "source_licence"),
                row.getDate("source_date").toLocalDate());
    }

    private static List<Branch> branches(@Nullable String json) {
        List<Branch> branches = new ArrayList<>();
        if (json != null) {
            JSON.readTree(json).forEach(branch -> branches.add(branch(branch)));
        }
        return branches;
    }

    private static Branch branch(JsonNode node) {
        List<String> accessibility = new ArrayList<>();
        node.path("accessibility").forEach(code -> accessibility.add(code.asString()));
        return new Branch(
                UUID.fromString(node.get("id").asString()),
                node.get("anchor").asString(),
                LocalizedColumn.read(node.get("name")),
                new Contact(
                        text(node, "street"),
                        text(node, "postcode"),
                        text(node, "locality"),
                        Optional.empty(),
                        text(node, "email"),
                        text(node, "phone")),
                accessibility,
                hours(node, "opening_hours"),
                hours(node, "staffed_hours"),
                node.path("example").asBoolean());
    }

    private static List<RoomLine> rooms(@Nullable String json) {
        List<RoomLine> rooms = new ArrayList<>();
        if (json != null) {
            JSON.readTree(json)
                    .forEach(room -> rooms.add(new RoomLine(
                            room.get("slug").asString(),
                            LocalizedColumn.read(room.get("name")),
                            room.path("seats").asInt(0),
                            room.path("example").asBoolean())));
        }
        return rooms;
    }

    private static Optional<OpeningHours> hours(JsonNode node, String key) {
        return node.path(key).isObject() ? Optional.of(OpeningHoursColumn.read(node.get(key))) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.get(key).asString()) : Optional.empty();
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<AreaId> areas(ResultSet row) throws SQLException {
        List<AreaId> areas = new ArrayList<>();
        for (UUID area : (UUID[]) row.getArray("serves").getArray()) {
            areas.add(AreaId.of(area));
        }
        return areas;
    }
}
