package kompas.directory.joining.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** How often one address of the network may send us forms; kept in memory for an hour and nowhere else. */
@Component
class PostingLimits {

    private static final int ADDRESSES = 50_000;

    private final int most;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** @param most within an hour; a library's readers share one address */
    PostingLimits(@Value("${kompas.forms.per-hour:60}") int most) {
        this.most = most;
    }

    /** @throws ResponseStatusException with 429 when it is too often */
    void count(String address) {
        Bucket bucket = buckets.get(
                address,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofHours(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
