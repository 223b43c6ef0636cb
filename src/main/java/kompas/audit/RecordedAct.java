package kompas.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An act as it stands in the log.
 *
 * @param id grows with time; the last one of a list leads to the next
 * @param personal empty when there was nothing personal or when it has been forgotten
 * @param forgotten when the personal part was emptied
 */
public record RecordedAct(
        UUID id,
        Instant happenedAt,
        Optional<UUID> actor,
        Via via,
        String action,
        String subjectKind,
        UUID subject,
        Map<String, String> detail,
        Map<String, String> personal,
        Optional<Instant> forgotten) {}
