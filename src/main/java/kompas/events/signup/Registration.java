package kompas.events.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import kompas.events.OccurrenceId;

/**
 * The seats a party has, waits for or had at one date.
 *
 * @param place in the waiting order: the smaller, the earlier; stays when the waiting has ended
 * @param offeredUntil while they are offered seats
 * @param came how many of them came; empty as long as nobody wrote it down
 */
public record Registration(
        UUID id,
        UUID party,
        OccurrenceId occurrence,
        int people,
        SignUpState state,
        OptionalLong place,
        Optional<Instant> offeredUntil,
        OptionalInt came,
        Optional<Instant> cameAt) {

    /** Whether an offer stands at this moment, whatever the row still says. */
    public boolean offered(Instant now) {
        return state == SignUpState.OFFERED
                && offeredUntil.filter(until -> until.isAfter(now)).isPresent();
    }
}
