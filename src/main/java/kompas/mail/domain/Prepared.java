package kompas.mail.domain;

import java.util.Optional;
import java.util.UUID;
import kompas.mail.Post;

/**
 * A mail about to be written down.
 *
 * @param token of the link that unsubscribes; the letter says {@code id} where it will stand
 */
record Prepared(
        UUID id, Post post, Composing.Composed composed, String messageId, Optional<String> token, String state) {}
