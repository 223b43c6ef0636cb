package kompas.events.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.SignUpMode;
import kompas.events.signup.SignUpAnswer.Reason;

/**
 * What signing up needs to know of a date, read while its row is locked.
 *
 * @param published whether its activity is public
 * @param closes how long before the beginning people can sign up by themselves
 * @param seats empty when as many may come as like
 */
record SeatedDate(
        OccurrenceId id,
        ActivityId activity,
        Instant starts,
        Instant ends,
        ZoneId zone,
        boolean published,
        boolean cancelled,
        SignUpMode mode,
        boolean waitingList,
        Duration closes,
        OptionalInt seats,
        int taken) {

    /** Seats nobody has. */
    int free() {
        return seats.isPresent() ? Math.max(0, seats.getAsInt() - taken) : Integer.MAX_VALUE;
    }

    SeatedDate taking(int people) {
        return new SeatedDate(
                id,
                activity,
                starts,
                ends,
                zone,
                published,
                cancelled,
                mode,
                waitingList,
                closes,
                seats,
                taken + people);
    }

    /** Whether seats may still change hands at all. */
    boolean ahead(Instant now) {
        return published && !cancelled && starts.isAfter(now);
    }

    /** Why nobody can sign up for it, whoever it is; staff can until it is over. */
    Optional<Reason> shut(Entered entered, Instant now) {
        if (cancelled) {
            return Optional.of(Reason.CANCELLED);
        }
        if (!published || mode == SignUpMode.NONE) {
            return Optional.of(Reason.NOT_OPEN);
        }
        Instant end = entered == Entered.SELF ? starts.minus(closes) : ends;
        return end.isAfter(now) ? Optional.empty() : Optional.of(Reason.CLOSED);
    }
}
