package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.PersonId;

/**
 * A call that was made.
 *
 * @param nextOn when to try again
 * @param note for staff only; empty for none
 * @param by who phoned; empty when that is forgotten
 */
public record Call(LocalDate on, Outcome outcome, Optional<LocalDate> nextOn, String note, Optional<PersonId> by) {}
