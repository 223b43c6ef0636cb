package kompas.directory.confirming;

import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;

/**
 * What somebody was sent to say yes with.
 *
 * @param email the mailbox it went to; empty for a letter
 * @param person who has an account there and looks after the page
 */
public record ConfirmLink(OrganisationId organisation, Way way, Optional<String> email, Optional<PersonId> person) {}
