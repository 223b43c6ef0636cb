package kompas.directory;

import kompas.shared.kernel.Coded;

/** Who sees what belongs to a contact; each sees what those before see. */
public enum Visibility implements Coded {
    /** Everybody. */
    PUBLIC,
    /** Whoever is signed in. */
    MEMBERS,
    /** Those who look after the organisation. */
    STAFF;

    @Override
    public String key() {
        return "directory.visibility." + code();
    }
}
