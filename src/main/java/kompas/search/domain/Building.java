package kompas.search.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.search.IndexedKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds a generation beside the live one and puts it in its place. What changes meanwhile is kept in
 * {@code search.replay} and brought over at the end. A building that was interrupted is thrown away and begun again.
 */
@Component
class Building {

    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    private static final int PAGE = 5_000;

    private final List<IndexedKind<?>> kinds;
    private final Engine engine;
    private final IndexWriting writing;
    private final GenerationRows generations;
    private final PendingRows pending;
    private final Promotion promotion;

    Building(
            List<IndexedKind<?>> kinds,
            Engine engine,
            IndexWriting writing,
            GenerationRows generations,
            PendingRows pending,
            Promotion promotion) {
        this.kinds = kinds;
        this.engine = engine;
        this.writing = writing;
        this.generations = generations;
        this.pending = pending;
        this.promotion = promotion;
    }

    /** What the documents look like; part of every generation, so that an older shape is not taken for today's. */
    String fingerprint() {
        return kinds.stream()
                .map(kind -> kind.kind() + ":" + kind.fingerprint())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Builds and promotes; returns the new generation, open. Only one process may be in here at a time. */
    Generation build() {
        generations.in("building").forEach(promotion::abandon);
        promotion.sweep();
        if (generations.in("live").isEmpty()) {
            pending.forget();
        }
        long of = kinds.stream().mapToLong(IndexedKind::count).sum();
        UUID id = generations.begin(engine.name(), fingerprint(), of);
        generations.answerRequests(id);
        LOG.info("Building the index of about {} documents", of);
        Generation generation = null;
        try {
            generation = engine.open(id);
            generation.create();
            fill(generation);
            promotion.promote(generation);
            return generation;
        } catch (RuntimeException e) {
            Optional.ofNullable(generation).ifPresent(Generation::close);
            promotion.abandon(id);
            throw e;
        }
    }

    private void fill(Generation generation) {
        long done = 0;
        for (IndexedKind<?> kind : kinds) {
            List<UUID> page = kind.idsAfter(Optional.empty(), PAGE);
            while (!page.isEmpty()) {
                writing.add(generation, kind, page);
                done += page.size();
                generations.progress(generation.id(), done);
                page = page.size() < PAGE ? List.of() : kind.idsAfter(Optional.of(page.getLast()), PAGE);
            }
        }
        generation.flush();
        LOG.info("Built the index of {} documents", done);
    }
}
