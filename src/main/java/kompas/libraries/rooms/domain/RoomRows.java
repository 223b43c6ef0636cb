package kompas.libraries.rooms.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.House;
import kompas.libraries.rooms.Room.Rules;
import kompas.libraries.rooms.Room.Space;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Slot;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;

/** What rows of {@code libraries.room} and {@code libraries.booking} say. */
final class RoomRows {

    /** Of a room {@code r}, for {@link #room}. */
    static final String ROOM =
            "r.*, (select b.name from libraries.branch b where b.id = r.branch_id) as house from libraries.room r ";

    private RoomRows() {}

    static Room room(ResultSet row) throws SQLException {
        return new Room(
                RoomId.of(row.getObject("id", UUID.class)),
                LibraryId.of(row.getObject("library_id", UUID.class)),
                house(row),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                LocalizedColumn.readOptional(row.getString("description")),
                new Space(
                        number(row, "size"),
                        number(row, "seated"),
                        number(row, "standing"),
                        codes(row, "equipment"),
                        codes(row, "accessibility")),
                rules(row),
                LocalizedColumn.readOptional(row.getString("price")),
                id(row, "picture_id").map(FileId::new),
                coded(RoomStatus.class, row.getString("status")),
                row.getBoolean("example"));
    }

    private static Optional<House> house(ResultSet row) throws SQLException {
        Optional<UUID> branch = id(row, "branch_id");
        String name = row.getString("house");
        return branch.isEmpty() || name == null
                ? Optional.empty()
                : Optional.of(new House(branch.get(), LocalizedColumn.read(name)));
    }

    private static Rules rules(ResultSet row) throws SQLException {
        return new Rules(
                coded(BookableBy.class, row.getString("bookable_by")),
                OpeningHoursColumn.read(row.getString("hours")),
                Duration.ofMinutes(row.getInt("shortest")),
                Duration.ofMinutes(row.getInt("longest")),
                Duration.ofMinutes(row.getInt("set_up")),
                Duration.ofMinutes(row.getInt("clearing")),
                row.getInt("notice"),
                row.getInt("ahead"));
    }

    /** Of {@code libraries.booking} with {@code lower(used)} and {@code upper(used)} as {@code used_from} and {@code used_to}. */
    static Occupied occupied(ResultSet row) throws SQLException {
        return new Occupied(
                row.getObject("id", UUID.class),
                RoomId.of(row.getObject("room_id", UUID.class)),
                slot(row, "starts_at", "ends_at"),
                slot(row, "used_from", "used_to"),
                row.getBoolean("closure"),
                LocalizedColumn.readOptional(row.getString("title")),
                Optional.ofNullable(row.getString("path")));
    }

    static Slot slot(ResultSet row, String from, String to) throws SQLException {
        return new Slot(moment(row, from), moment(row, to));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static <E extends Enum<E> & Coded> E coded(Class<E> list, String code) {
        return Coded.find(list, code).orElseThrow();
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
