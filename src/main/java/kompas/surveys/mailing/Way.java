package kompas.surveys.mailing;

import kompas.shared.kernel.Coded;

/** Why a letter goes out. */
public enum Way implements Coded {
    /** Somebody pressed the button. */
    NOW,
    /** Its day has come. */
    PLANNED,
    /** Answers were accepted. */
    ACCEPTED;

    @Override
    public String key() {
        return "mailing.way." + code();
    }
}
