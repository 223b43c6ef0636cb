package kompas.surveys.fieldwork;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;

/**
 * One try to reach somebody.
 *
 * @param by empty when that is forgotten
 * @param next when to try again
 * @param note for the team; "" for none
 */
public record Attempt(
        UUID id,
        Instant at,
        Optional<PersonId> by,
        ContactWay way,
        AttemptOutcome outcome,
        Optional<Instant> next,
        String note) {}
