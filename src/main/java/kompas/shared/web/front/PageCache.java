package kompas.shared.web.front;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import kompas.shared.sql.DataVersions;
import org.jspecify.annotations.Nullable;

/**
 * Public pages as they were rendered, in memory, at most 64 MB of them. A page is served while the counters of its data
 * stand; while the database is away it is served as it is. One request renders a page, others asking for it wait.
 */
public final class PageCache {

    private static final long CAPACITY_BYTES = 64L * 1024 * 1024;
    private static final int LOCKS = 1024;
    private static final int PATIENCE_SECONDS = 10;

    private final DataVersions versions;
    private final Cache<String, CachedBytes> pages = Caffeine.newBuilder()
            .maximumWeight(CAPACITY_BYTES)
            .weigher((String key, CachedBytes page) -> page.weight() + key.length())
            .build();
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    PageCache(DataVersions versions) {
        this.versions = versions;
    }

    /** Answers from memory; false when there is nothing that stands. */
    boolean answer(RequestKey key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CachedBytes page = pages.getIfPresent(key.value());
        if (page == null || !page.made().stands(versions)) {
            return false;
        }
        page.send(request, response);
        return true;
    }

    /**
     * Begins rendering the page of this request, or answers it when another request has rendered it meanwhile.
     *
     * @return null when the request has been answered
     */
    public @Nullable Rendering begin(
            HttpServletRequest request, HttpServletResponse response, List<String> topics, @Nullable Duration lifetime)
            throws IOException {
        RequestKey key = RequestKey.of(request);
        ReentrantLock lock = locks[Math.floorMod(key.value().hashCode(), LOCKS)];
        boolean held = acquire(lock);
        if (answer(key, request, response)) {
            release(lock, held);
            return null;
        }
        Instant until = lifetime == null ? null : Instant.now().plus(lifetime);
        return new Rendering(key, Made.now(versions, topics, until), held ? lock : null);
    }

    private static boolean acquire(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void release(ReentrantLock lock, boolean held) {
        if (held) {
            lock.unlock();
        }
    }

    /** A page being rendered; close it when the request is over. */
    public final class Rendering implements AutoCloseable {

        private final RequestKey key;
        private final Made made;
        private final @Nullable ReentrantLock lock;

        private Rendering(RequestKey key, Made made, @Nullable ReentrantLock lock) {
            this.key = key;
            this.made = made;
            this.lock = lock;
        }

        /** Keeps the page and sends it. */
        public void finish(HttpServletRequest request, HttpServletResponse response, String type, byte[] plain)
                throws IOException {
            CachedBytes page = CachedBytes.of(type, plain, made, pages.getIfPresent(key.value()));
            pages.put(key.value(), page);
            page.send(request, response);
        }

        @Override
        public void close() {
            if (lock != null) {
                lock.unlock();
            }
        }
    }
}
