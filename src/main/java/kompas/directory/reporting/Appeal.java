package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One side does not agree with a decision.
 *
 * @param decision what somebody else decided; empty as long as nobody did
 */
public record Appeal(
        UUID id,
        UUID report,
        Side side,
        String words,
        String language,
        LocalDate promisedOn,
        Optional<Decision> decision) {}
