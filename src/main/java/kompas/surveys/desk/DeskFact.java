package kompas.surveys.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.stating.Said;
import kompas.surveys.proposing.ProposalState;

/**
 * What somebody read.
 *
 * @param source where: an address on the web, a register, a document
 * @param became how far it has come as a proposal; empty where nothing is proposed
 */
public record DeskFact(
        UUID id, Said said, String source, LocalDate seenOn, Optional<PersonId> by, Optional<ProposalState> became) {}
