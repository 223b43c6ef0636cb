package kompas.events.helping;

import java.util.Map;
import java.util.UUID;
import kompas.shared.kernel.Coded;

/** What became of an offer to help. */
public sealed interface HelpAnswer {

    /**
     * It is written down, now or by an earlier press of the same button.
     *
     * @param before whether it was there already
     */
    record Taken(UUID volunteer, boolean before) implements HelpAnswer {}

    /** Nothing was written down, because of these shifts. */
    record Refused(Map<UUID, Reason> reasons) implements HelpAnswer {

        public Refused {
            reasons = Map.copyOf(reasons);
        }
    }

    /** Why somebody cannot have a shift. */
    enum Reason implements Coded {
        /** No shift of this activity, or its date does not take place. */
        CLOSED,
        /** It has begun. */
        PAST,
        /** Somebody of that name, address or number has it. */
        ALREADY,
        FULL,
        /** At the same time as another one they chose or have. */
        OVERLAP,
        TOO_YOUNG;

        @Override
        public String key() {
            return "helping.refused." + code();
        }
    }
}
