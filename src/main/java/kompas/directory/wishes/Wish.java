package kompas.directory.wishes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;

/**
 * What one organisation wants.
 *
 * @param area where it is, or was
 * @param forgottenOn since when nothing is left of it but its marks
 */
public record Wish(
        OrganisationId organisation,
        Kind kind,
        Origin origin,
        Optional<AreaId> area,
        LocalDate since,
        Optional<LocalDate> forgottenOn) {

    /** What is wanted. */
    public enum Kind implements Coded {
        /** To stand on no page, in no list, on no map, in no open data; nobody writes to it either. */
        UNLISTED,
        /** No mail, no letter, no call. */
        UNCONTACTED;

        @Override
        public String key() {
            return "reporting.wish." + code();
        }
    }

    /** Who wanted it. */
    public enum Origin {
        ORGANISATION,
        LIBRARY,
        /** It was decided on a report. */
        REPORT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
