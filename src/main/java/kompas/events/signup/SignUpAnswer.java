package kompas.events.signup;

import java.util.Map;
import java.util.UUID;
import kompas.events.OccurrenceId;
import kompas.shared.kernel.Coded;

/** What became of a sign-up. */
public sealed interface SignUpAnswer {

    /**
     * It is written down, now or by an earlier press of the same button.
     *
     * @param before whether it was there already
     */
    record Registered(UUID party, boolean before) implements SignUpAnswer {}

    /** Nothing was written down, because of these dates. */
    record Refused(Map<OccurrenceId, Reason> reasons) implements SignUpAnswer {

        public Refused {
            reasons = Map.copyOf(reasons);
        }
    }

    /** Why somebody cannot sign up for a date. */
    enum Reason implements Coded {
        /** No date of this activity, or none people sign up for. */
        NOT_OPEN,
        CANCELLED,
        /** Too late. */
        CLOSED,
        /** No seats for so many, and nobody can wait. */
        FULL,
        /** More than there are seats at all. */
        TOO_MANY,
        /** It is full, and whoever waits must be reached. */
        UNREACHABLE;

        @Override
        public String key() {
            return "signup.refused." + code();
        }
    }
}
