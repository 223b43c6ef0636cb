package kompas.libraries.rooms.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.rooms.RoomId;

/**
 * Somebody whose bookings are confirmed at once: an organisation of the Compass or the owner of a mailbox.
 *
 * @param room the one it is about; empty for all rooms of the library
 */
public record TrustedBooker(
        UUID id,
        Optional<RoomId> room,
        Optional<UUID> organisationId,
        Optional<String> organisation,
        Optional<String> email,
        LocalDate since) {

    public String named() {
        return organisation.or(() -> email).orElse("");
    }
}
