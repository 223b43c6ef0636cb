package kompas.accounts.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.PersonId;

/**
 * A link by which somebody proves anew that they read a mailbox.
 *
 * @param email the mailbox
 */
public record Proof(UUID id, Purpose purpose, PersonId person, String email, Instant expires, boolean used) {

    /** Whether it can still be used. */
    public boolean good(Instant now) {
        return !used && now.isBefore(expires);
    }

    /** What it is for. */
    public enum Purpose {
        /** Everything about the person goes. */
        ERASURE,
        /** The mailbox becomes the one the person signs in with. */
        ADDRESS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Purpose of(String code) {
            return Stream.of(values())
                    .filter(purpose -> purpose.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
