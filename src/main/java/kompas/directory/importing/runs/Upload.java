package kompas.directory.importing.runs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.jobs.JobId;

/**
 * An import as the browser knows it; one made on the command line has no file here.
 *
 * @param by whose it is; empty for one of the command line
 * @param profile how its columns are understood, once that is known
 * @param job the last work done with it
 * @param run what it wrote, when it wrote
 * @param fileKept whether the file is still there
 */
public record Upload(
        UUID id,
        String fileName,
        Instant at,
        Optional<UUID> by,
        Optional<String> profile,
        Optional<Work> job,
        Optional<Told> difference,
        Optional<Told> report,
        Optional<Run> run,
        boolean fileKept) {

    /** Work done with it: check, import or undo. */
    public record Work(JobId id, String kind) {}

    /** What was written, and what was taken back. */
    public record Run(
            boolean finished,
            int created,
            int changed,
            int unchanged,
            int rejected,
            Optional<Instant> undoneAt,
            int removed,
            int restored,
            int kept) {}
}
