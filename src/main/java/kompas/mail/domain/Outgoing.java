package kompas.mail.domain;

import java.util.Optional;
import java.util.UUID;
import kompas.mail.Reference;

/**
 * A mail being sent.
 *
 * @param attempts this one included
 */
record Outgoing(
        UUID id,
        String kind,
        boolean optional,
        String email,
        String name,
        String language,
        Optional<UUID> person,
        Optional<Reference> about,
        String messageId,
        Optional<String> token,
        String subject,
        String plain,
        String html,
        int attempts) {

    /** What a reader gets: the token stands in the link only on the way out. */
    String withToken(String body) {
        return token.map(secret -> body.replace(id.toString(), secret)).orElse(body);
    }
}
