package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.PersonId;

/**
 * Somebody said once that a page was right; for staff.
 *
 * @param by who was signed in; empty when nobody was, or it is forgotten
 * @param said who said so on the phone
 */
public record Confirmation(LocalDate on, Way way, Optional<PersonId> by, Optional<String> said) {}
