package kompas.surveys.proposing;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;

/**
 * What needs no look.
 *
 * @param person the fieldworker who is trusted; empty for the organisations themselves, by their personal links
 */
public record AcceptanceRule(UUID id, Optional<PersonId> person, FactGroup facts) {}
