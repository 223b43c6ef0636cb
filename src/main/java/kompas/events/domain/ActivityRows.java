package kompas.events.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.events.Activity;
import kompas.events.Activity.Branch;
import kompas.events.Activity.Contact;
import kompas.events.Activity.Host;
import kompas.events.Activity.Schedule;
import kompas.events.Activity.SignUp;
import kompas.events.Activity.Traits;
import kompas.events.Activity.Whereabouts;
import kompas.events.ActivityId;
import kompas.events.ActivityKind;
import kompas.events.ActivityStatus;
import kompas.events.Dimension;
import kompas.events.HostRole;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.events.SignUpMode;
import kompas.events.Venue;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What rows of {@code events.activity} (with {@code hosts} beside it) and {@code events.occurrence} say. */
final class ActivityRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ActivityRows() {}

    static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                ActivityId.of(row.getObject("id", UUID.class)),
                row.getString("slug"),
                coded(ActivityKind.class, row.getString("kind")),
                coded(ActivityStatus.class, row.getString("status")),
                LocalizedColumn.readOptional(row.getString("title")),
                LocalizedColumn.readOptional(row.getString("summary")),
                LocalizedColumn.readOptional(row.getString("description")),
                id(row, "picture_id").map(FileId::new),
                id(row, "library_id").map(LibraryId::of),
                schedule(row),
                whereabouts(row),
                traits(row),
                signUp(row),
                new Contact(text(row, "contact_name"), text(row, "contact_email"), text(row, "contact_phone")),
                hosts(row.getString("hosts")),
                row.getBoolean("example"),
                row.getInt("sequence"),
                moment(row, "changed_at"));
    }

    static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                OccurrenceId.of(row.getObject("id", UUID.class)),
                ActivityId.of(row.getObject("activity_id", UUID.class)),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                Optional.ofNullable(row.getObject("planned_for", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("is_cancelled"),
                LocalizedColumn.readOptional(row.getString("note")),
                text(row, "room"),
                number(row, "seats"),
                row.getInt("taken"),
                row.getInt("sequence"),
                moment(row, "changed_at"));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("all_day"),
                text(row, "rule"),
                row.getBoolean("endless"));
    }

    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        Point point = row.getObject("longitude") == null
                ? null
                : new Point(row.getDouble("latitude"), row.getDouble("longitude"));
        return new Whereabouts(
                coded(Venue.class, row.getString("venue")),
                branch(row.getString("branch")),
                text(row, "room"),
                text(row, "place_name"),
                text(row, "street"),
                text(row, "postcode"),
                text(row, "locality"),
                id(row, "municipality_id").map(AreaId::of),
                id(row, "region_id").map(AreaId::of),
                Optional.ofNullable(point),
                text(row, "online_url"));
    }

    private static Optional<Branch> branch(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        JsonNode branch = JSON.readTree(json);
        return Optional.of(new Branch(
                UUID.fromString(branch.get("id").asString()),
                branch.get("anchor").asString(),
                LocalizedColumn.read(branch.get("name"))));
    }

    private static Traits traits(ResultSet row) throws SQLException {
        List<Integer> goals = new ArrayList<>();
        for (Object goal : (Object[]) row.getArray("goals").getArray()) {
            goals.add(((Number) goal).intValue());
        }
        return new Traits(
                codes(row, "fields"),
                codes(row, "audiences"),
                codes(row, "languages"),
                codes(row, "accessibility"),
                goals,
                Optional.ofNullable(row.getString("dimension")).map(code -> coded(Dimension.class, code)));
    }

    private static SignUp signUp(ResultSet row) throws SQLException {
        return new SignUp(
                coded(SignUpMode.class, row.getString("sign_up")),
                number(row, "seats"),
                row.getBoolean("waiting_list"),
                Duration.ofMinutes(row.getLong("sign_up_closes")),
                LocalizedColumn.readOptional(row.getString("price")));
    }

    private static List<Host> hosts(@Nullable String json) {
        List<Host> hosts = new ArrayList<>();
        if (json != null) {
            JSON.readTree(json).forEach(host -> hosts.add(host(host)));
        }
        return hosts;
    }

    private static Host host(JsonNode host) {
        return new Host(
                coded(HostRole.class, host.get("role").asString()),
                text(host, "library_id").map(UUID::fromString).map(LibraryId::of),
                text(host, "organisation_id").map(UUID::fromString).map(OrganisationId::new),
                text(host, "name"),
                text(host, "url"),
                host.path("sentence").isObject()
                        ? Optional.of(LocalizedColumn.read(host.get("sentence")))
                        : Optional.empty(),
                text(host, "logo_id").map(UUID::fromString).map(FileId::new));
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> list, String code) {
        return Coded.find(list, code).orElseThrow();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.get(key).asString()) : Optional.empty();
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
