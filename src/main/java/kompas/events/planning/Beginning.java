package kompas.events.planning;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.events.ActivityId;

/**
 * Where a new activity comes from.
 *
 * @param proposedFor the organisation that proposes it; empty when the library plans it itself
 * @param promised the day the library answers by
 * @param copiedFrom the one it was made after
 */
record Beginning(
        PersonId by,
        Optional<OrganisationId> proposedFor,
        Optional<LocalDate> promised,
        Optional<ActivityId> copiedFrom) {}
