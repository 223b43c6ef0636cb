package kompas.libraries.rooms.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.libraries.rooms.domain.RoomRequest.Booker;
import org.springframework.stereotype.Component;

/**
 * Who may ask for a room, and whose word is enough. A name or an address that somebody typed proves nothing: only who is signed
 * in, or opens the link from the mail, is believed to be who they say.
 */
@Component
class BookerTrust {

    private final TrustedRows trusted;
    private final RoomsPermissions permissions;

    BookerTrust(TrustedRows trusted, RoomsPermissions permissions) {
        this.trusted = trusted;
        this.permissions = permissions;
    }

    boolean isStaff(Room room, Optional<SignedIn> who) {
        return who.filter(known -> permissions.may(known, RoomsAct.BOOK, room.library()))
                .isPresent();
    }

    /** Whether it is theirs at once. */
    boolean atOnce(Room room, Booker booker, Optional<SignedIn> who) {
        return isStaff(room, who)
                || who.filter(known -> known(room, booker, known)).isPresent();
    }

    private boolean known(Room room, Booker booker, SignedIn who) {
        List<UUID> own = booker
                .organisationId()
                .filter(id -> who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT)
                        .contains(id))
                .stream()
                .toList();
        return trusted.trusts(room, own, who.email());
    }

    /** Whether whoever reads mails to the address they gave may have it at once. */
    boolean byMail(Room room, Booker booker) {
        return booker.mailbox()
                .filter(email -> trusted.trusts(room, List.of(), email))
                .isPresent();
    }

    /** Whether they may ask at all; for a room of trusted ones the librarian sees whether they are who they say. */
    boolean mayAsk(Room room, Booker booker, Optional<SignedIn> who) {
        BookableBy asking =
                isStaff(room, who) ? BookableBy.ANYBODY : room.rules().who();
        return switch (asking) {
            case ANYBODY -> true;
            case ORGANISATIONS -> booker.organisationId().isPresent();
            case TRUSTED ->
                atOnce(room, booker, who)
                        || trusted.trusts(room, booker.organisationId().stream().toList(), booker.email());
        };
    }
}
