package kompas.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A job being run, as its kind sees it; used from one thread. */
public interface JobRun {

    JobId id();

    /** What it was started with. */
    Map<String, String> parameters();

    Optional<UUID> startedBy();

    /**
     * Tells how far it is, at once visible to everybody; call it as often as you like, it writes twice a second at most.
     * Stops the job like {@link #stopIfCancelled()}.
     *
     * @param of how many there will be in all, 0 while that is not known
     */
    void progress(long done, long of);

    /** Where the last run got to, when the job was interrupted. */
    Optional<Map<String, String>> resumePoint();

    /** Remembers where to go on after a crash; call it in the transaction that did the work up to there. */
    void resumeAt(Map<String, String> point);

    /**
     * Call it wherever the work may be left: ends it when somebody cancelled it, and when the server stops, to be gone on
     * with after the next start.
     *
     * @throws JobStopped which nobody catches
     */
    void stopIfCancelled();
}
