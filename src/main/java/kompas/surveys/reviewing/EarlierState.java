package kompas.surveys.reviewing;

import java.time.Instant;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.surveys.ResponseMode;

/**
 * What a response said before it was changed.
 *
 * @param until when another state took its place
 * @param by who put that there; empty for those who answered for themselves, and for whoever is no longer known
 * @param how that came; empty where it was not written down
 * @param reason why; "" where that was not asked
 * @param content the XML of this earlier state
 */
@SuppressWarnings("ArrayRecordComponent")
public record EarlierState(
        Instant until, Optional<PersonId> by, Optional<ResponseMode> how, String reason, byte[] content) {}
