package kompas.directory.confirming;

import kompas.shared.kernel.Coded;

/** What came of phoning somebody. */
public enum Outcome implements Coded {
    CONFIRMED(0),
    NO_ANSWER(2),
    WRONG_NUMBER(7),
    CLOSED(30),
    UNWANTED(30);

    private final int days;

    Outcome(int days) {
        this.days = days;
    }

    /** After how many days it is tried again where nobody says otherwise: time enough to do what has to be done first. */
    int days() {
        return days;
    }

    @Override
    public String key() {
        return "confirming.outcome." + code();
    }
}
