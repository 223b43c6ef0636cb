package kompas.events.finding.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.events.ActivityId;
import kompas.events.ActivityKind;
import kompas.events.Venue;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.ListedActivity;
import kompas.libraries.LibraryId;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Places;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What rows of public activities say, and what each can be found by. */
@Component
class ListedRows {

    private static final String EVERYONE = "everyone";

    private final Places places;
    private final CodeLists lists;

    ListedRows(Places places, CodeLists lists) {
        this.places = places;
        this.lists = lists;
    }

    /** One reading of many rows. */
    Reading reading() {
        return new Reading();
    }

    /** Remembers what many rows repeat: names of houses, areas, time zones. */
    final class Reading {

        private final Map<String, LocalizedText> houses = new HashMap<>();
        private final Map<String, ZoneId> zones = new HashMap<>();
        private final Map<UUID, Map<ActivityFacet, List<String>>> areas = new HashMap<>();

        ListedActivity activity(ResultSet row) throws SQLException {
            List<UUID> libraries = new ArrayList<>(ids(row, "libraries"));
            Optional<LibraryId> library = id(row, "library_id").map(LibraryId::of);
            library.map(LibraryId::value).filter(id -> !libraries.contains(id)).ifPresent(libraries::add);
            List<UUID> organisations = ids(row, "organisations");
            Map<ActivityFacet, List<String>> codes = codes(row);
            codes.put(
                    ActivityFacet.LIBRARY,
                    libraries.stream().map(UUID::toString).toList());
            codes.put(
                    ActivityFacet.ORGANISATION,
                    organisations.stream().map(UUID::toString).toList());
            return new ListedActivity(
                    ActivityId.of(row.getObject("id", UUID.class)),
                    row.getString("slug"),
                    Coded.find(ActivityKind.class, row.getString("kind")).orElseThrow(),
                    LocalizedColumn.read(row.getString("title")),
                    zones.computeIfAbsent(row.getString("time_zone"), ZoneId::of),
                    row.getBoolean("all_day"),
                    library,
                    Coded.find(Venue.class, row.getString("venue")).orElseThrow(),
                    house(row),
                    id(row, "municipality_id").map(AreaId::of),
                    id(row, "region_id").map(AreaId::of),
                    point(row),
                    Stream.concat(libraries.stream(), organisations.stream()).toList(),
                    row.getBoolean("example"),
                    codes);
        }

        private Optional<LocalizedText> house(ResultSet row) throws SQLException {
            String library = row.getString("house");
            return library == null
                    ? LocalizedText.ofOptional("und", row.getString("place_name"))
                    : Optional.of(houses.computeIfAbsent(library, LocalizedColumn::read));
        }

        private Map<ActivityFacet, List<String>> codes(ResultSet row) throws SQLException {
            Map<ActivityFacet, List<String>> codes = new EnumMap<>(ActivityFacet.class);
            Optional<UUID> region = id(row, "region_id");
            id(row, "municipality_id")
                    .or(() -> region)
                    .ifPresent(area -> codes.putAll(areas.computeIfAbsent(area, this::areaCodes)));
            codes.put(ActivityFacet.KIND, List.of(row.getString("kind")));
            codes.put(ActivityFacet.FIELD, fields(texts(row, "fields")));
            List<String> audiences = texts(row, "audiences");
            codes.put(ActivityFacet.AUDIENCE, audiences.isEmpty() ? List.of(EVERYONE) : audiences);
            codes.put(ActivityFacet.LANGUAGE, texts(row, "languages"));
            codes.put(ActivityFacet.ACCESS, texts(row, "accessibility"));
            codes.put(ActivityFacet.GOAL, texts(row, "goals"));
            codes.put(ActivityFacet.COST, row.getBoolean("free") ? List.of("free") : List.of());
            codes.put(ActivityFacet.VENUE, venues(row.getString("venue"), row.getBoolean("online")));
            return codes;
        }

        private Map<ActivityFacet, List<String>> areaCodes(UUID id) {
            Map<ActivityFacet, List<String>> codes = new EnumMap<>(ActivityFacet.class);
            places.findArea(AreaId.of(id)).ifPresent(area -> {
                codes.put(ActivityFacet.COUNTRY, List.of(area.country()));
                boolean municipality = area.level() == Level.MUNICIPALITY;
                codes.put(ActivityFacet.MUNICIPALITY, municipality ? List.of(area.address()) : List.of());
                codes.put(
                        ActivityFacet.REGION,
                        Stream.concat(
                                        municipality ? Stream.empty() : Stream.of(area),
                                        places.parents(area.id()).stream())
                                .map(Area::address)
                                .toList());
            });
            return codes;
        }
    }

    private List<String> fields(List<String> stated) {
        return stated.stream()
                .flatMap(code -> lists.findField(code).stream())
                .flatMap(field -> field.withAncestors().stream())
                .map(Field::code)
                .distinct()
                .toList();
    }

    private static List<String> venues(String venue, boolean online) {
        return online && !venue.equals(Venue.ONLINE.code()) ? List.of(venue, Venue.ONLINE.code()) : List.of(venue);
    }

    private static Optional<Point> point(ResultSet row) throws SQLException {
        return row.getObject("longitude") == null
                ? Optional.empty()
                : Optional.of(new Point(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return values(row.getArray(column)).map(Object::toString).toList();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return values(row.getArray(column)).map(UUID.class::cast).distinct().toList();
    }

    private static Stream<Object> values(@Nullable Array array) throws SQLException {
        return array == null ? Stream.empty() : Stream.of((Object[]) array.getArray());
    }
}
