package kompas.surveys.fieldwork;

import kompas.shared.kernel.Coded;

/** What came of a visit, a call, a mail. */
public enum AttemptOutcome implements Coded {
    REACHED,
    NO_ANSWER,
    CALL_BACK,
    APPOINTMENT,
    REFUSED,
    MOVED,
    WRONG_NUMBER,
    CLOSED_DOOR,
    /** A letter went out by mail. */
    WRITTEN,
    /** No mail arrives there. */
    UNDELIVERED;

    /** After so many tries in vain one stops. */
    static final int ENOUGH = 3;

    /**
     * @param before the state until now
     * @param vain how often nobody was reached, this time included
     */
    RespondentState after(RespondentState before, int vain) {
        return switch (this) {
            case REACHED, CALL_BACK -> before == RespondentState.IN_PROGRESS ? before : RespondentState.CONTACTED;
            case APPOINTMENT -> RespondentState.APPOINTMENT;
            case REFUSED -> RespondentState.REFUSED;
            case MOVED -> RespondentState.NOT_THERE_ANY_MORE;
            case NO_ANSWER, CLOSED_DOOR -> vain >= ENOUGH ? RespondentState.UNREACHABLE : reopened(before);
            case WRONG_NUMBER -> reopened(before);
            case WRITTEN, UNDELIVERED -> before;
        };
    }

    /** Whether somebody says so who tried; of mails it is known without. */
    public boolean byHand() {
        return this != WRITTEN && this != UNDELIVERED;
    }

    /** Whether nobody was reached. */
    boolean inVain() {
        return this == NO_ANSWER || this == CLOSED_DOOR;
    }

    /** Whether one tries again the next day where nobody says when. */
    boolean again() {
        return inVain() || this == CALL_BACK || this == WRONG_NUMBER;
    }

    private static RespondentState reopened(RespondentState before) {
        return before.open() ? before : RespondentState.TO_DO;
    }

    @Override
    public String key() {
        return "fieldwork.outcome." + code();
    }
}
