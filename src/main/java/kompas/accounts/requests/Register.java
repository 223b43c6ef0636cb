package kompas.accounts.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of the register.
 *
 * @param next the last request of this page, after which there are more; empty on the last page
 * @param open how many wait, of those that were searched for
 * @param answered how many were answered, of the same
 */
public record Register(List<DataRequest> requests, Optional<UUID> next, int open, int answered) {

    /** Which part of it, and where in it. */
    public record Place(Shelf shelf, String words, Optional<UUID> after) {}

    /** Its two parts. */
    public enum Shelf {
        /** Those that wait, the one due first at the top. */
        OPEN,
        /** The latest first. */
        ANSWERED
    }
}
