package kompas.needs;

import java.util.Locale;
import java.util.UUID;

/** Who states a need or an offer. */
public record Owner(Kind kind, UUID id) {

    /** The kinds of owner there are. */
    public enum Kind {
        ORGANISATION,
        INITIATIVE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
