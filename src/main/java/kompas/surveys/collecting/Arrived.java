package kompas.surveys.collecting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission with what its form says of it.
 *
 * @param content byte for byte
 * @param version of the form it answers, where we know it
 * @param instanceId its own, or one made of its content
 * @param awaited names of the files its answers speak of
 * @param started by the phone's clock
 */
@SuppressWarnings("ArrayRecordComponent")
record Arrived(
        byte[] content,
        byte[] sha256,
        Submission submission,
        String instanceId,
        Optional<UUID> version,
        List<String> awaited,
        Optional<Instant> started,
        Optional<Instant> ended,
        Optional<String> deviceName) {}
