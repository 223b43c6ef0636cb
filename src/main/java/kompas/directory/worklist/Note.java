package kompas.directory.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;

/**
 * What staff wrote down about an organisation.
 *
 * @param writer whose name it bears; empty once their account is gone
 * @param own whether whoever reads it wrote it
 * @param edited whether it was changed later
 */
public record Note(
        UUID id, String text, Optional<PersonId> writer, String name, boolean own, Instant at, boolean edited) {}
