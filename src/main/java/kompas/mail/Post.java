package kompas.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * A letter on its way.
 *
 * @param onceKey what must never be said twice; of two posts with the same key the second does nothing
 * @param about the thing it is about, for whoever must look after it when it cannot be sent
 */
public record Post(MailKind kind, Recipient to, Letter letter, Optional<String> onceKey, Optional<Reference> about) {

    public static Post of(MailKind kind, Recipient to, Letter letter) {
        return new Post(kind, to, letter, Optional.empty(), Optional.empty());
    }

    public Post once(String key) {
        return new Post(kind, to, letter, Optional.of(key), about);
    }

    public Post about(String thing, UUID id) {
        return new Post(kind, to, letter, onceKey, Optional.of(new Reference(thing, id)));
    }
}
