package kompas.shared.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Where ids come from. */
public final class Identifiers {

    private Identifiers() {}

    /** A new UUIDv7 (RFC 9562): sorts by time of creation, so indexes on it grow at one end. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The UUIDv5 of {@code name} in {@code namespace}: the same input gives the same id for ever. */
    public static UUID derived(UUID namespace, String name) {
        return UuidCreator.getNameBasedSha1(namespace, name);
    }
}
