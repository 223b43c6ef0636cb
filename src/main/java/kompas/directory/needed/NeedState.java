package kompas.directory.needed;

import kompas.shared.kernel.Coded;

/** How far an answer to a need is. What is answered or gone stands on no public page any more. */
public enum NeedState implements Coded {
    OPEN,
    ANSWERING,
    ANSWERED,
    GONE;

    @Override
    public String key() {
        return "needed.state." + code();
    }

    /** Whether nobody waits for anything any more. */
    public boolean isSettled() {
        return this == ANSWERED || this == GONE;
    }
}
