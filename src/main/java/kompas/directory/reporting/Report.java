package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;

/**
 * Somebody says that something is wrong.
 *
 * @param area where the organisation was then
 * @param decision empty as long as nobody decided
 */
public record Report(
        UUID id,
        OrganisationId organisation,
        Optional<AreaId> area,
        Said said,
        LocalDate promisedOn,
        Optional<Decision> decision) {

    /**
     * What was said.
     *
     * @param address where the answer goes; empty for nowhere
     * @param language of whoever said it
     */
    public record Said(Kind kind, String words, String address, String language) {

        static final int LONGEST = 4000;
    }

    /** What is wrong. */
    public enum Kind implements Coded {
        FACT,
        CLOSED,
        NO_ORGANISATION,
        PRIVATE,
        ILLEGAL,
        UNWANTED;

        @Override
        public String key() {
            return "reporting.kind." + code();
        }
    }
}
