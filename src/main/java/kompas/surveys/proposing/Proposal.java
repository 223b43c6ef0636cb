package kompas.surveys.proposing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.stating.Rule;
import kompas.directory.stating.Statement;
import kompas.surveys.ResponseMode;

/**
 * What an answer would change of an organisation.
 *
 * @param changeSet of the directory, where it was accepted and wrote anything
 */
public record Proposal(
        UUID id,
        OrganisationId organisation,
        Statement statement,
        Rule rule,
        ProposalState state,
        From from,
        Optional<UUID> changeSet) {

    /**
     * The answer it comes of.
     *
     * @param title what its form calls it
     * @param on the day it was given
     * @param how it was said
     * @param flagged whether something about it is suspicious
     */
    public record From(
            UUID response,
            String title,
            LocalDate on,
            How how,
            ResponseMode mode,
            Optional<PersonId> collectedBy,
            boolean flagged) {}
}
