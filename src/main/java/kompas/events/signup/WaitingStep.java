package kompas.events.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.shared.kernel.Coded;

/**
 * One line of the log of a waiting list.
 *
 * @param number which one in the waiting list it was, counted from the first who ever waited for this date; zero for who never did
 * @param name of whoever it was; only staff are shown it
 * @param free seats that were free at that moment
 * @param until how long an offer stood
 */
public record WaitingStep(
        UUID registration,
        long number,
        Optional<String> name,
        Instant at,
        Kind kind,
        int people,
        OptionalInt free,
        Optional<Instant> until) {

    /** What happened. */
    public enum Kind implements Coded {
        /** Began to wait. */
        JOINED,
        /** Was offered the free seats. */
        OFFERED,
        /** Said yes. */
        ACCEPTED,
        /** Did not answer in time. */
        RAN_OUT,
        /** Was first, but more people than there were free seats; keeps the place. */
        PASSED_OVER,
        /** Does not wait any more, or gave the seats back. */
        LEFT,
        /** Staff gave the seats. */
        GIVEN,
        /** Had free seats that it was too late to offer in turn: somebody who waits, or somebody new. */
        TOOK;

        @Override
        public String key() {
            return "signup.step." + code();
        }
    }
}
