package kompas.directory.stating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;

/**
 * On whose word something is written.
 *
 * @param by whoever decided; empty for a rule that somebody made before
 * @param source as {@link SurveySources} made it
 * @param on the day it was said
 * @param cited where exactly, such as a page of the web; empty for an answer of their own
 * @param how people said that they may be shown
 */
public record Author(Optional<PersonId> by, UUID source, LocalDate on, Optional<String> cited, How how) {

    String actor() {
        return by.map(PersonId::toString).orElse("rule");
    }
}
