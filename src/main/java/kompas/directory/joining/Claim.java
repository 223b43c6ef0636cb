package kompas.directory.joining;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;

/**
 * Somebody says that a listed organisation is theirs.
 *
 * @param address mail address of whoever becomes its contact
 * @param proof what a librarian judges by; empty when a link to the address on file is the proof
 */
public record Claim(
        UUID id,
        OrganisationId organisation,
        State state,
        String language,
        String person,
        String address,
        String proof,
        Optional<LocalDate> promisedOn) {

    /** How far it has come. */
    public enum State {
        /** A link went to the address on file. */
        SENT,
        /** For a librarian. */
        WAITING,
        ACCEPTED,
        DECLINED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
