package kompas.search.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kompas.shared.sql.DataVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a built generation up to the minute and makes it the live one. */
@Component
class Promotion {

    private static final Logger LOG = LoggerFactory.getLogger(Promotion.class);
    private static final int BATCH = 5_000;

    private final Engine engine;
    private final IndexWriting writing;
    private final GenerationRows generations;
    private final PendingRows pending;
    private final DataVersions versions;
    private final TransactionTemplate transaction;

    Promotion(
            Engine engine,
            IndexWriting writing,
            GenerationRows generations,
            PendingRows pending,
            DataVersions versions,
            PlatformTransactionManager manager) {
        this.engine = engine;
        this.writing = writing;
        this.generations = generations;
        this.pending = pending;
        this.versions = versions;
        this.transaction = new TransactionTemplate(manager);
    }

    /** After this, a process that looks finds {@code generation} live; nobody can drain in between. */
    void promote(Generation generation) {
        while (replayed(generation)) {
            LOG.debug("Catching up");
        }
        transaction.executeWithoutResult(status -> {
            pending.await();
            while (replayed(generation)) {
                LOG.debug("Catching up with the last changes");
            }
            generations.in("live").forEach(former -> generations.move(former, "gone"));
            generations.move(generation.id(), "live");
            generation.mark(generations.mark(generation.id()), generations.markAnew(generation.id()));
            versions.touch(LiveIndex.TOPIC);
        });
        generation.settle();
    }

    private boolean replayed(Generation generation) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Set<Change> changes = pending.takeReplay(generation.id(), BATCH);
            if (changes.isEmpty()) {
                return false;
            }
            writing.update(generation, changes);
            generation.flush();
            return true;
        }));
    }

    /** Gives up a generation nobody has open. */
    void abandon(UUID id) {
        generations.move(id, "failed");
        remove(id);
    }

    /** Removes what generations of the past left behind. */
    void sweep() {
        Set<UUID> past = new HashSet<>(generations.in("gone"));
        past.addAll(generations.in("failed"));
        past.forEach(id -> {
            remove(id);
            generations.forget(id);
        });
    }

    /** A failure leaves files, which is a pity and no more. */
    private void remove(UUID id) {
        try {
            engine.remove(id);
        } catch (RuntimeException e) {
            LOG.warn("The index {} could not be removed", id, e);
        }
    }
}
