package kompas.surveys.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.ResponseMode;

/**
 * A response in the list.
 *
 * @param title what its form calls it: the name of an organisation, "" for nothing
 * @param mode how it came: one of {@link ResponseMode}
 * @param status one of {@link ResponseStatus}
 * @param typedBy by whose hand it stands here, where that is neither who answered nor who collected it
 * @param flags kinds of what is suspicious about it, without what was resolved
 * @param missing how many files its answers speak of that have not come yet
 * @param edits how often it was changed on the phone
 */
public record ResponseLine(
        UUID id,
        String title,
        ResponseMode mode,
        ResponseStatus status,
        Instant received,
        Optional<PersonId> collectedBy,
        Optional<PersonId> typedBy,
        List<String> flags,
        int missing,
        int edits) {

    public ResponseLine {
        flags = List.copyOf(flags);
    }
}
