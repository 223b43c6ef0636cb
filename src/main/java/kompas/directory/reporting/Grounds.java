package kompas.directory.reporting;

import kompas.shared.kernel.Coded;

/** Reasons that are given often, as sentences in every language. */
public enum Grounds implements Coded {
    WRONG,
    RIGHT,
    CLOSED,
    OPEN,
    NO_ORGANISATION,
    PRIVATE,
    ILLEGAL,
    OWN_WISH,
    NOTHING_FOUND;

    @Override
    public String key() {
        return "reporting.grounds." + code();
    }
}
