package kompas.directory.worklist;

import java.util.Locale;

/** What the list can be narrowed by; answers to one question are alternatives, but for {@link #LACKS}, of which all must hold. */
public enum Question {
    /** Keys of municipalities. */
    MUNICIPALITY,
    /** Sections of fields of activity: one letter. */
    FIELD,
    FORM,
    STATUS,
    /** public, unlisted. */
    LISTING,
    /** Keys of sources. */
    SOURCE,
    /** never, year. */
    CONFIRMED,
    /** email, phone, place, description, field. */
    LACKS,
    /** open. */
    NEEDS;

    /** Its name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
