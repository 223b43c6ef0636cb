package kompas.search.domain;

import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves pending changes into the live index; a row goes only after the index has its document on disk. */
@Component
class Draining {

    /** Each batch becomes a segment or two of the index on disk; more and smaller ones cost more to merge than to write. */
    private static final int BATCH = 20_000;

    private final PendingRows pending;
    private final IndexWriting writing;
    private final GenerationRows generations;
    private final DataVersions versions;
    private final TransactionTemplate transaction;

    Draining(
            PendingRows pending,
            IndexWriting writing,
            GenerationRows generations,
            DataVersions versions,
            PlatformTransactionManager manager) {
        this.pending = pending;
        this.writing = writing;
        this.generations = generations;
        this.versions = versions;
        this.transaction = new TransactionTemplate(manager);
    }

    /** One batch; true when there may be more. Does nothing when another generation took this one's place. */
    boolean drain(Generation live) {
        boolean more = Boolean.TRUE.equals(transaction.execute(status -> {
            if (!pending.lock() || !generations.in("live").contains(live.id())) {
                return false;
            }
            PendingRows.Batch batch = pending.next(BATCH);
            if (batch.isEmpty()) {
                return false;
            }
            writing.update(live, batch.changes());
            live.flush();
            live.mark(generations.mark(live.id()), generations.markAnew(live.id()));
            pending.done(batch);
            versions.touch(LiveIndex.TOPIC);
            return batch.positions().length == BATCH;
        }));
        live.settle();
        return more;
    }
}
