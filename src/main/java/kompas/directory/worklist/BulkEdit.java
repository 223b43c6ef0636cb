package kompas.directory.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.jobs.JobId;

/**
 * A change of many organisations.
 *
 * @param value what it sets, adds or takes away; empty where the act says all
 * @param chosen how many it was to be made to
 * @param job the last work done with it, when there were too many for a moment
 * @param finished whether all were looked at
 * @param changed how many it changed; the others said so already
 * @param restored how many became what they were; {@code left} stay, because somebody changed them since
 * @param undoable whether the way back is still known
 */
public record BulkEdit(
        UUID id,
        BulkAct act,
        String value,
        PersonId maker,
        Instant at,
        int chosen,
        Optional<JobId> job,
        boolean finished,
        int changed,
        Optional<Instant> undone,
        int restored,
        int left,
        boolean undoable) {}
