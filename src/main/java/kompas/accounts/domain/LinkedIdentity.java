package kompas.accounts.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An identity elsewhere by which somebody may sign in.
 *
 * @param issuer address of the provider
 */
public record LinkedIdentity(UUID id, String issuer, Instant linked, Instant lastUsed) {}
