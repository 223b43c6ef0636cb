package kompas.surveys.collecting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.ResponseMode;

/**
 * Something that was sent and could not be filed.
 *
 * @param conflict whether it is a response under the id of another; otherwise it could not be read
 * @param sender whose phone sent it, where that is known
 * @param content as it came
 */
@SuppressWarnings("ArrayRecordComponent")
public record Stray(
        UUID id,
        boolean conflict,
        Instant received,
        ResponseMode mode,
        boolean draft,
        Optional<PersonId> sender,
        byte[] content,
        Optional<Settled> settled) {

    /**
     * That somebody has seen to it.
     *
     * @param response what it was filed as, as long as that is there
     */
    public record Settled(Instant at, Optional<PersonId> by, String note, Optional<UUID> response) {}

    /** What can be read of it. */
    public Optional<SentAnswers> read() {
        return SentAnswers.read(content);
    }
}
