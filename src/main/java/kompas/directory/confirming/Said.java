package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.PersonId;

/**
 * Somebody says that all of a page is right.
 *
 * @param own whether they speak for the organisation; else for the library
 * @param by who was signed in
 * @param name who said so on the phone; for staff only
 */
public record Said(Way way, boolean own, LocalDate on, Optional<PersonId> by, Optional<String> name) {}
