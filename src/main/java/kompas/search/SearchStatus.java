package kompas.search;

/**
 * How the index is.
 *
 * @param state whether it answers
 * @param done documents in the index being built, 0 when none is
 * @param of how many there will be, about
 * @param waiting changes the index does not know yet
 */
public record SearchStatus(State state, long done, long of, long waiting) {

    /** Whether it answers. */
    public enum State {
        /** It answers and is up to date, or nearly. */
        READY,
        /** It answers while another is being built in its place. */
        REBUILDING,
        /** It is being built for the first time, after damage or for a new version, and cannot answer yet. */
        WARMING_UP,
        /** The engine cannot be reached. */
        AWAY
    }

    public boolean answers() {
        return state == State.READY || state == State.REBUILDING;
    }
}
