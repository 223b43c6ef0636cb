package kompas.events.helping;

import kompas.shared.kernel.Coded;

/** What became of a change of somebody's turn. */
public enum TurnChange implements Coded {
    DONE,
    /** Somebody else was faster, or it was done before. */
    GONE,
    FULL,
    OVERLAP,
    /** It has begun, or does not take place. */
    PAST,
    TOO_YOUNG;

    @Override
    public String key() {
        return "helping.did." + code();
    }
}
