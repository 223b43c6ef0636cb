package kompas.surveys.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;

/**
 * What a reviewer asks whoever collected a response.
 *
 * @param path of the question it is about, "" for all of it
 * @param by empty for whoever is no longer known
 * @param replies the oldest first
 * @param closed by an edit, or because the response was accepted or rejected
 */
public record Comment(
        UUID id,
        About about,
        String path,
        String body,
        Optional<PersonId> by,
        Instant at,
        List<Reply> replies,
        boolean closed) {

    public Comment {
        replies = List.copyOf(replies);
    }

    /**
     * The response.
     *
     * @param version of the form it answers, where we know it
     * @param respondent whose answer it is, where that is known
     */
    public record About(UUID response, String title, Optional<UUID> version, Optional<UUID> respondent) {}

    public record Reply(String body, Optional<PersonId> by, Instant at) {}

    /** Whether it waits for whoever collected it. */
    public boolean waits() {
        return !closed && replies.isEmpty();
    }
}
