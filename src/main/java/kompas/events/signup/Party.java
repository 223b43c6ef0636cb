package kompas.events.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.events.reach.Reach;

/**
 * Somebody who signed up, alone or with others.
 *
 * @param code what they say at the door; empty once they are forgotten
 * @param enteredBy who of the staff typed it
 */
public record Party(
        UUID id,
        ActivityId activity,
        Optional<CheckInCode> code,
        Reach reach,
        String note,
        String language,
        Entered entered,
        Optional<PersonId> enteredBy,
        Instant since) {}
