package kompas.events.signup;

import kompas.shared.kernel.Coded;

/** What became of a change of somebody's seats. */
public enum SeatChange implements Coded {
    DONE,
    /** There are not so many free seats; everything stays as it was. */
    NOT_ENOUGH,
    /** The offer has run out, or the seats were given up before. */
    GONE,
    /** The date does not take place, or is over. */
    PAST;

    @Override
    public String key() {
        return "signup.change." + code();
    }
}
