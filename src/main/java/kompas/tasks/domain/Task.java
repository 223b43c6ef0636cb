package kompas.tasks.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.Scope;
import kompas.tasks.TaskId;

/** A task that is open. */
public record Task(
        TaskId id,
        String kind,
        UUID subject,
        Scope responsible,
        String path,
        Map<String, String> words,
        LocalDate raisedOn,
        LocalDate promisedOn,
        Optional<PersonId> assignedTo) {

    /** Whether the promise is broken already. */
    public boolean late(LocalDate today) {
        return promisedOn.isBefore(today);
    }
}
