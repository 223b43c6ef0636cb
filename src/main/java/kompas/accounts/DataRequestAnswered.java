package kompas.accounts;

import java.util.Optional;
import java.util.UUID;

/**
 * Nobody waits for this answer any more.
 *
 * @param outcome in lower case with underscores
 */
public record DataRequestAnswered(UUID request, String outcome, Optional<PersonId> by) {}
