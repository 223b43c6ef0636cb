package kompas.directory.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * How much one address may ask. Addresses are kept only in memory, hashed with a key that dies with the process, at most
 * so many; who has not asked for a while is forgotten.
 */
@Component
class RateLimits {

    private static final String HASH = "HmacSHA256";
    private static final int NETWORK_OF_IPV6 = 8;

    private final RateLimitSettings settings;
    private final SecretKeySpec key;
    private final Cache<String, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.settings = settings;
        this.key = new SecretKeySpec(random, HASH);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.addresses())
                .expireAfterAccess(Kind.DOWNLOAD.window.multipliedBy(2))
                .build();
    }

    /** Counts one request of {@code address} and says whether it is within bounds. */
    Answer ask(Kind kind, String address) {
        long most = kind == Kind.DOWNLOAD ? settings.downloadsPerHour() : settings.requestsPerMinute();
        Bucket bucket = buckets.get(
                kind + hashed(address),
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, kind.window))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long wait = Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusMillis(999)
                .toSeconds();
        long reset =
                Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds();
        return new Answer(probe.isConsumed(), kind, most, probe.getRemainingTokens(), Math.max(1, wait), reset);
    }

    private String hashed(String address) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An IPv6 subscriber owns a whole /64, so that is what counts as one. */
    private static byte[] network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK_OF_IPV6) : bytes;
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** What is counted apart: quick answers, and whole files. */
    enum Kind {
        REQUEST(Duration.ofMinutes(1)),
        DOWNLOAD(Duration.ofHours(1));

        private final Duration window;

        Kind(Duration window) {
            this.window = window;
        }

        long seconds() {
            return window.toSeconds();
        }
    }

    /**
     * @param retryAfter seconds until one more is allowed
     * @param reset seconds until all of them are
     */
    record Answer(boolean allowed, Kind kind, long most, long remaining, long retryAfter, long reset) {

        /** As in the IETF's RateLimit header fields. */
        String policy() {
            return "\"" + name() + "\";q=" + most + ";w=" + kind.seconds();
        }

        String state() {
            return "\"" + name() + "\";r=" + remaining + ";t=" + reset;
        }

        private String name() {
            return kind == Kind.DOWNLOAD ? "downloads" : "requests";
        }
    }
}
