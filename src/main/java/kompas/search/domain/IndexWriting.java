package kompas.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.search.IndexedKind;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Loads documents and writes them into an index, a few portions at a time on as many threads as there are processors. */
@Component
class IndexWriting implements DisposableBean {

    private static final int PORTION = 500;

    private final Map<String, IndexedKind<?>> kinds;
    private final TermRows terms;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("index-", 1).daemon().factory());

    IndexWriting(List<IndexedKind<?>> kinds, TermRows terms) {
        this.kinds = kinds.stream().collect(Collectors.toMap(IndexedKind::kind, Function.identity()));
        this.terms = terms;
    }

    /** Brings the documents of {@code changes} up to date; not durable before {@link Generation#flush}. */
    void update(Generation index, Set<Change> changes) {
        Map<String, List<UUID>> byKind = new HashMap<>();
        changes.forEach(change -> byKind.computeIfAbsent(change.kind(), unused -> new ArrayList<>())
                .add(change.id()));
        byKind.forEach((kind, ids) -> {
            IndexedKind<?> known = kinds.get(kind);
            if (known != null) {
                write(index, known, ids, false);
            }
        });
    }

    /** Writes documents an index cannot have yet, which is quicker than bringing them up to date. */
    void add(Generation index, IndexedKind<?> kind, List<UUID> ids) {
        write(index, kind, ids, true);
    }

    private void write(Generation index, IndexedKind<?> kind, List<UUID> ids, boolean fresh) {
        List<Callable<Boolean>> portions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<UUID> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            portions.add(() -> writePortion(index, kind, portion, fresh));
        }
        try {
            for (Future<Boolean> portion : workers.invokeAll(portions)) {
                portion.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing the index", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The index could not be written", e.getCause());
        }
    }

    private <D> boolean writePortion(Generation index, IndexedKind<D> kind, List<UUID> ids, boolean fresh) {
        List<D> documents = kind.load(ids);
        List<CompletableFuture<?>> writes = new ArrayList<>(ids.size());
        Set<String> words = new HashSet<>();
        try (SearchSession session = index.writingSession()) {
            SearchIndexer indexer = session.indexer();
            Set<UUID> gone = new HashSet<>(ids);
            for (D document : documents) {
                gone.remove(kind.idOf(document));
                words.addAll(kind.words(document));
                writes.add((fresh ? indexer.add(document) : indexer.addOrUpdate(document)).toCompletableFuture());
            }
            gone.forEach(id ->
                    writes.add(indexer.delete(kind.documentClass(), id, null).toCompletableFuture()));
            CompletableFuture.allOf(writes.toArray(CompletableFuture[]::new)).join();
        }
        terms.remember(words);
        return true;
    }

    @Override
    public void destroy() {
        workers.shutdown();
    }
}
