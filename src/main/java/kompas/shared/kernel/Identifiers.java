package kompas.shared.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where ids come from. */
public final class Identifiers {

    private static final Pattern WRITTEN = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Identifiers() {}

    /** The id an address or a form names; empty for what is none. */
    public static Optional<UUID> find(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> WRITTEN.matcher(text).matches())
                .map(UUID::fromString);
    }

    /** A new UUIDv7 (RFC 9562): sorts by time of creation, so indexes on it grow at one end. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The UUIDv5 of {@code name} in {@code namespace}: the same input gives the same id for ever. */
    public static UUID derived(UUID namespace, String name) {
        return UuidCreator.getNameBasedSha1(namespace, name);
    }
}
