package kompas.accounts;

import java.util.Optional;

/**
 * Somebody of whom nothing is to be kept that says who they are.
 *
 * @param account empty for somebody who has none
 * @param email by which they are found beside it; empty for an account without one
 * @param by whoever does it; oneself, an administrator, or nobody when time did
 * @param language of the words left behind for others, such as those of a task
 */
public record Erased(Optional<PersonId> account, Optional<String> email, Optional<PersonId> by, String language) {}
