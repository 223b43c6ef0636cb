package kompas.directory.search;

import java.util.Locale;

/** The order of a list of organisations. */
public enum Sort {
    /** Best match first; without words this is by name. */
    BEST,
    /** Nearest to the point asked for; organisations without a point come last. */
    NEAREST,
    NAME,
    /** Latest entered first. */
    NEWEST;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
