package kompas.accounts.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.PersonId;

/**
 * A link somebody opened.
 *
 * @param email who will be signed in; empty for a link that makes the first administrator
 * @param then where the person was going, behind the language; empty for nowhere in particular
 */
public record SignInLink(
        UUID id,
        Purpose purpose,
        Optional<String> email,
        Optional<PersonId> person,
        String language,
        String then,
        Instant expires,
        boolean used) {

    /** Whether it can still be used. */
    public boolean good(Instant now) {
        return !used && now.isBefore(expires);
    }

    /** What a link is for. */
    public enum Purpose {
        SIGN_IN,
        INVITATION,
        ADMINISTRATOR;

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
