package kompas.network;

import kompas.shared.kernel.Coded;

/** A list a network may add to, beside what every network has. */
public enum TermList implements Coded {
    /** Fields of activity. */
    FIELD,
    /** Whom an organisation is there for. */
    AUDIENCE,
    /** What is lacked, and what is given: one list for both. */
    NEED;

    @Override
    public String key() {
        return "terms.list." + code();
    }
}
