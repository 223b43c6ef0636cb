package kompas.directory.stating;

import kompas.shared.kernel.Coded;

/** What becomes of a statement beside what stands. */
public enum Rule implements Coded {
    /** It stands in the place of what stood. */
    REPLACE,
    /** It stands beside what stood, unless it is there already. */
    ADD,
    /** It counts only where nothing stood. */
    ONLY_IF_EMPTY;

    @Override
    public String key() {
        return "stating.rule." + code();
    }
}
