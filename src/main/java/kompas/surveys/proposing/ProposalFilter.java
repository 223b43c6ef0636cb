package kompas.surveys.proposing;

import java.util.Optional;
import java.util.UUID;

/**
 * Which proposals are asked for.
 *
 * @param fact as the directory names it; "" for all
 * @param person whoever collected the answers
 * @param area where the organisation lies
 * @param response the one they come of
 */
public record ProposalFilter(
        ProposalState state, String fact, Optional<UUID> person, Optional<UUID> area, Optional<UUID> response) {

    /** Stands for answers nobody collected: an organisation's own. */
    public static final UUID THEMSELVES = new UUID(0, 0);
}
