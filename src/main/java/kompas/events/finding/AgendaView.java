package kompas.events.finding;

import java.util.Locale;

/** How activities are looked at. */
public enum AgendaView {
    LIST,
    MONTH,
    MAP;

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
