package kompas.surveys.flagging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Point;
import kompas.surveys.ResponseMode;
import kompas.surveys.collecting.FormFacts;

/**
 * A response as it is compared.
 *
 * @param whose the organisation, or the respondent that is none yet
 * @param title what its form calls it
 * @param answers by the path of the question, with every entry of what repeats
 * @param facts of the form it answers
 */
record Compared(
        UUID id,
        Optional<UUID> whose,
        String title,
        ResponseMode mode,
        Optional<Instant> started,
        Map<String, List<String>> answers,
        FormFacts facts,
        Home home) {

    /**
     * Where whoever answered is known to be.
     *
     * @param point of the address or the settlement; empty where nothing so fine is known
     * @param municipality empty for nowhere
     */
    record Home(Optional<Point> point, Optional<UUID> municipality) {}

    /** Whether both are known to be of the same organisation. */
    boolean sameAs(Compared other) {
        return whose.isPresent() && whose.equals(other.whose);
    }
}
