package kompas.events.signup;

import kompas.shared.kernel.Coded;

/** How it stands with the seats of a party at one date. */
public enum SignUpState implements Coded {
    /** They have them. */
    CONFIRMED,
    /** They are in the waiting list. */
    WAITING,
    /** The seats are kept for them until they say yes, or for so long. */
    OFFERED,
    /** They do not come. */
    LEFT,
    /** They did not answer an offer in time. */
    EXPIRED;

    @Override
    public String key() {
        return "signup.state." + code();
    }

    /** Whether seats of the date are theirs at this moment. */
    public boolean holdsSeats() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether they may still come. */
    public boolean stands() {
        return this == CONFIRMED || this == WAITING || this == OFFERED;
    }
}
