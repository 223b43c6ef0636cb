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
     * The answer it comes of, or what somebody read at a desk.
     *
     * @param response empty for desk research
     * @param title what its form calls it
     * @param on the day it was given, or read
     * @param how it was said
     * @param mode the way the answer came; empty for desk research
     * @param collectedBy whoever asked, or read
     * @param flagged whether something about it is suspicious
     * @param cited where it was read; empty for an answer
     */
    public record From(
            Optional<UUID> response,
            String title,
            LocalDate on,
            How how,
            Optional<ResponseMode> mode,
            Optional<PersonId> collectedBy,
            boolean flagged,
            Optional<String> cited) {}
}
