package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff say whose bookings are confirmed at once. */
@Service
public class TrustingBookers {

    private final TrustedRows trusted;
    private final RoomQueries rooms;
    private final RoomsPermissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    TrustingBookers(TrustedRows trusted, RoomQueries rooms, RoomsPermissions permissions, AuditLog audit, Clock clock) {
        this.trusted = trusted;
        this.rooms = rooms;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    public List<TrustedBooker> of(LibraryId library, SignedIn who) {
        permissions.require(who, RoomsAct.KEEP, library);
        return trusted.of(library);
    }

    /** @param room empty for all rooms of the library; for one of another library nothing happens */
    @Transactional
    public void trustOrganisation(LibraryId library, Optional<RoomId> room, UUID id, String name, SignedIn who) {
        add(
                library,
                room,
                new TrustedBooker(
                        UUID.randomUUID(), room, Optional.of(id), Optional.of(name), Optional.empty(), today()),
                who);
    }

    @Transactional
    public void trustMailbox(LibraryId library, Optional<RoomId> room, String email, SignedIn who) {
        add(
                library,
                room,
                new TrustedBooker(
                        UUID.randomUUID(), room, Optional.empty(), Optional.empty(), Optional.of(email), today()),
                who);
    }

    @Transactional
    public void trustNoMore(LibraryId library, UUID id, SignedIn who) {
        permissions.require(who, RoomsAct.KEEP, library);
        if (trusted.remove(library, id)) {
            record("libraries.trust-no-more", library, who);
        }
    }

    private void add(LibraryId library, Optional<RoomId> room, TrustedBooker booker, SignedIn who) {
        permissions.require(who, RoomsAct.KEEP, library);
        boolean own = room.flatMap(rooms::find)
                .map(found -> found.library().equals(library))
                .orElse(room.isEmpty());
        if (own && trusted.add(library, booker, Optional.of(who.id()))) {
            record("libraries.trust", library, who);
        }
    }

    private void record(String action, LibraryId library, SignedIn who) {
        audit.record(new Act(Optional.of(who.id().value()), action, "library", library.value(), Map.of(), Map.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
