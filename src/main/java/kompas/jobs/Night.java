package kompas.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * The last night of one piece of {@link NightlyWork}.
 *
 * @param endedAt empty while it runs, or when the process died over it
 * @param report its one line; of one that failed, what broke
 * @param succeededAt when it last did what it should
 */
public record Night(
        String code,
        Instant beganAt,
        Optional<Instant> endedAt,
        String report,
        boolean failed,
        Optional<Instant> succeededAt) {}
