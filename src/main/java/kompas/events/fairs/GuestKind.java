package kompas.events.fairs;

import kompas.shared.kernel.Coded;

/** Who is invited. */
public enum GuestKind implements Coded {
    /** One of the Compass. */
    ORGANISATION,
    MUNICIPALITY,
    FIRM,
    MEDIA,
    OTHER;

    @Override
    public String key() {
        return "fairs.kind." + code();
    }
}
