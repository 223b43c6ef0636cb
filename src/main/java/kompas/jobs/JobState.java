package kompas.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How a job is.
 *
 * @param done how many are done
 * @param of how many there are in all, 0 while that is not known
 * @param failure why it failed
 */
public record JobState(
        JobId id,
        String kind,
        Phase phase,
        Map<String, String> parameters,
        long done,
        long of,
        JobReport report,
        Optional<Failure> failure,
        Optional<UUID> startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    public enum Phase {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Whether nothing more will happen to it. */
    public boolean ended() {
        return finishedAt.isPresent();
    }

    /**
     * Why a job failed.
     *
     * @param key the message that says so
     * @param words its arguments
     */
    public record Failure(String key, Map<String, String> words) {}
}
