package kompas.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kompas.accounts.domain.Passkey;

/**
 * Somebody's passkeys on the page of their account.
 *
 * @param offered whether they are told what a passkey would do for them
 * @param host where the reader is
 * @param changed what was just done: {@code added}, {@code removed}, {@code renamed}, {@code unnamed} or nothing
 * @param prove whether the session must be proved before anything is changed
 */
public record PasskeysView(List<Passkey> passkeys, boolean offered, String host, String changed, boolean prove) {

    /** Whether a name was sent that is none. */
    public boolean unnamed() {
        return changed.equals("unnamed");
    }

    /** Message that says what was just done; empty for nothing. */
    public String done() {
        return switch (changed) {
            case "added" -> "passkeys.added";
            case "removed" -> "passkeys.removed";
            case "renamed" -> "passkeys.renamed";
            default -> "";
        };
    }

    public boolean elsewhere(Passkey passkey) {
        return !(host.equals(passkey.site()) || host.endsWith("." + passkey.site()));
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
