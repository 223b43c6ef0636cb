package kompas.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * How often one address may do one kind of thing. Addresses are kept only in memory, hashed with a key that dies with the
 * process, at most so many; who has not come for a while is forgotten. What is used up comes back little by little.
 */
public final class RateLimit {

    private static final String HASH = "HmacSHA256";
    private static final int NETWORK_OF_IPV6 = 8;
    private static final long ADDRESSES = 50_000;

    private final long most;
    private final Duration window;
    private final SecretKeySpec key;
    private final Cache<String, Bucket> buckets;

    /**
     * @param most times within the window
     * @param addresses how many addresses are kept count of at most
     */
    public RateLimit(long most, Duration window, long addresses) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.most = most;
        this.window = window;
        this.key = new SecretKeySpec(random, HASH);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(addresses)
                .expireAfterAccess(window.multipliedBy(2))
                .build();
    }

    public static RateLimit perHour(long most) {
        return new RateLimit(most, Duration.ofHours(1), ADDRESSES);
    }

    /** Counts one time and says whether it is within bounds. */
    public Answer ask(String address) {
        return ask(network(address));
    }

    /** Counts one time for something other than an address of the net: what is named is kept as a hash alone. */
    public Answer askFor(String name) {
        return ask(name.getBytes(StandardCharsets.UTF_8));
    }

    private Answer ask(byte[] whom) {
        ConsumptionProbe probe = bucket(whom).tryConsumeAndReturnRemaining(1);
        return new Answer(
                probe.isConsumed(),
                most,
                window,
                probe.getRemainingTokens(),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())),
                seconds(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(byte[] whom) {
        return buckets.get(
                hashed(whom),
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                        .build());
    }

    /**
     * Counts nothing.
     *
     * @throws ResponseStatusException with 429 when it has been too often already
     */
    public void check(HttpServletRequest request) {
        if (bucket(network(request.getRemoteAddr())).getAvailableTokens() < 1) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** @throws ResponseStatusException with 429 when it is too often */
    public void count(HttpServletRequest request) {
        if (!ask(request.getRemoteAddr()).allowed()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private String hashed(byte[] whom) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(whom));
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

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }

    /**
     * @param retryAfter seconds until one more is allowed
     * @param reset seconds until all of them are
     */
    public record Answer(boolean allowed, long most, Duration window, long remaining, long retryAfter, long reset) {}
}
