package kompas.directory.needed;

import kompas.shared.kernel.Coded;

/** By what a need is answered. */
public enum AnswerWay implements Coded {
    /** A training, a talk, whatever has a date. */
    ACTIVITY,
    /** An activity with a call for helpers. */
    VOLUNTEERS,
    ROOM,
    /** Another organisation, or somebody who wrote in its name. */
    ORGANISATION,
    /** Something else, in words. */
    NOTE;

    @Override
    public String key() {
        return "needed.way." + code();
    }
}
