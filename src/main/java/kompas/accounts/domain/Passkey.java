package kompas.accounts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner knows it.
 *
 * @param site the name of the site it works at
 * @param suspended whether it signs in nobody any more, for there may be a copy of it
 */
public record Passkey(
        UUID id, String name, String site, Instant added, Optional<Instant> lastUsed, boolean suspended) {}
