package kompas.events.signup;

import java.util.Optional;
import kompas.shared.kernel.Coded;

/**
 * The numbers of one date.
 *
 * @param seated people who have seats
 * @param offered people to whom seats are offered
 * @param waiting people in the waiting list
 * @param came people who signed up and came, as far as it was written down
 * @param walkIns people who came without
 */
public record Attendance(int seated, int offered, int waiting, int came, int walkIns) {

    /** Everybody who was there. */
    public int there() {
        return came + walkIns;
    }

    /**
     * Somebody in a list of staff.
     *
     * @param call why they have to be phoned; empty when they need not be
     */
    public record Row(Party party, Registration registration, Optional<Call> call) {

        public String name() {
            return party.reach().name().orElse("");
        }
    }

    /** Why somebody is phoned. */
    public enum Call implements Coded {
        OFFERED,
        MOVED,
        CANCELLED;

        @Override
        public String key() {
            return "signup.call." + code();
        }
    }
}
