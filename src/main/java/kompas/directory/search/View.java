package kompas.directory.search;

import java.util.Locale;

/** How a list of organisations is looked at. */
public enum View {
    LIST,
    MAP,
    TABLE;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
