package kompas.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Who gets a mail.
 *
 * @param name may be empty
 * @param language BCP-47 tag of the language the letter is written in
 * @param person the account, when there is one
 */
public record Recipient(String email, String name, String language, Optional<UUID> person) {

    public Recipient {
        email = Line.of(email);
        name = Line.of(name);
    }
}
