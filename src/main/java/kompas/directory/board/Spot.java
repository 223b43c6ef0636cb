package kompas.directory.board;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.OrganisationSummary;

/**
 * Where on the board somebody looks.
 *
 * @param areas municipalities, and regions for organisations of which no municipality is known; empty for everywhere
 * @param near within 20 km of this organisation, or in its municipality while nobody knows where that is
 * @param of what this organisation states
 * @param nowhere whether an organisation was asked for that there is not
 */
record Spot(
        Optional<Set<UUID>> areas,
        Optional<OrganisationSummary> near,
        Optional<OrganisationSummary> of,
        boolean nowhere) {}
