package kompas.search.domain;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;

/** One index, open. Closing waits for those who are reading. */
final class Generation implements AutoCloseable {

    private static final int MOST_READERS = 100_000;

    private final UUID id;
    private final CloseableSearchMapping mapping;
    private final @Nullable Marks marks;
    private final Semaphore readers = new Semaphore(MOST_READERS);
    private volatile @Nullable UUID unsettled;

    /** @param marks of a folder of our own; null in a cluster, where each write is durable when it is answered */
    Generation(UUID id, CloseableSearchMapping mapping, @Nullable Marks marks) {
        this.id = id;
        this.mapping = mapping;
        this.marks = marks;
    }

    UUID id() {
        return id;
    }

    /** False when it is being closed; otherwise {@link #leave} must follow. */
    boolean enter() {
        return readers.tryAcquire();
    }

    void leave() {
        readers.release();
    }

    SearchSession session() {
        return mapping.createSession();
    }

    /** A session whose writes are not yet durable when they return; {@link #flush} makes them so. */
    SearchSession writingSession() {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
                .build();
    }

    /** Everything written so far is on disk and visible when this returns. */
    void flush() {
        within(session -> {
            if (marks != null) {
                session.workspace().flush();
            }
            session.workspace().refresh();
            return true;
        });
    }

    /** To be called before the database commits {@code next}; {@link #settle} follows when it has. */
    void mark(UUID last, UUID next) {
        if (marks != null) {
            marks.write(List.of(last, next));
            unsettled = next;
        }
    }

    void settle() {
        UUID mark = unsettled;
        if (marks != null && mark != null) {
            marks.write(List.of(mark));
            unsettled = null;
        }
    }

    /** False when the index holds another state of the database than the one with this mark. */
    boolean belongsTo(UUID mark) {
        return marks == null || marks.has(mark);
    }

    /** Throws when the index is not there or cannot be read. */
    void probe() {
        within(session ->
                session.search(Object.class).where(every -> every.matchAll()).fetchTotalHitCount());
    }

    void create() {
        within(session -> {
            session.schemaManager().dropAndCreate();
            return true;
        });
    }

    void drop() {
        within(session -> {
            session.schemaManager().dropIfExisting();
            return true;
        });
    }

    private <T> T within(Function<SearchSession, T> work) {
        try (SearchSession session = session()) {
            return work.apply(session);
        }
    }

    @Override
    public void close() {
        readers.acquireUninterruptibly(MOST_READERS);
        mapping.close();
    }
}
