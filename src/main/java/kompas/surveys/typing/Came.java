package kompas.surveys.typing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.ResponseMode;

/**
 * That somebody has answered with a code.
 *
 * @param by who typed or collected it; empty for those who answered by themselves
 */
public record Came(UUID response, ResponseMode mode, Instant at, Optional<PersonId> by) {}
