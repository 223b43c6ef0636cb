package kompas.libraries.rooms.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Slot;
import kompas.shared.kernel.LocalizedText;

/**
 * A room is had, as staff see it.
 *
 * @param request what it was asked for with; empty for what the library or another module does
 * @param owner what another module booked it for
 * @param title what everybody may read: of an activity, or why it is closed
 * @param by the organisation, else the person; empty for what nobody asked for
 */
public record Had(
        UUID id,
        RoomId room,
        Slot slot,
        Slot used,
        boolean closed,
        Optional<UUID> request,
        Optional<BookingOwner> owner,
        Optional<LocalizedText> title,
        String by,
        String person,
        String phone,
        OptionalInt people) {

    static Had read(ResultSet row) throws SQLException {
        Occupied occupied = RoomRows.occupied(row);
        String kind = row.getString("owner_kind");
        String organisation = text(row, "organisation");
        String person = text(row, "person");
        return new Had(
                occupied.id(),
                occupied.room(),
                occupied.slot(),
                occupied.used(),
                occupied.closed(),
                RoomRows.id(row, "request_id"),
                RoomRows.id(row, "owner_id").map(id -> new BookingOwner(kind, id, occupied.title(), occupied.path())),
                occupied.title(),
                organisation.isEmpty() ? person : organisation,
                person,
                text(row, "phone"),
                RoomRows.number(row, "people"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
