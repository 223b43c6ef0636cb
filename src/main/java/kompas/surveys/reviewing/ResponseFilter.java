package kompas.surveys.reviewing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.ResponseMode;

/**
 * Which responses are listed.
 *
 * @param draft tries of forms that are not published, and nothing else
 * @param flagged only those with something suspicious about them
 */
public record ResponseFilter(Optional<ResponseStatus> status, boolean flagged, boolean draft, Narrowed narrowed) {

    /** What waits for review. */
    public static final ResponseFilter WAITING =
            new ResponseFilter(Optional.of(ResponseStatus.RECEIVED), false, false, Narrowed.NOT);

    /**
     * To some of these.
     *
     * @param flag a kind of what is suspicious, "" for any
     * @param area of whoever was asked
     */
    public record Narrowed(
            String flag,
            Optional<UUID> collector,
            Optional<ResponseMode> mode,
            Optional<UUID> area,
            Received received) {

        public static final Narrowed NOT = new Narrowed(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Received(Optional.empty(), Optional.empty()));
    }

    /** From one moment on, and before another. */
    public record Received(Optional<Instant> from, Optional<Instant> before) {}
}
