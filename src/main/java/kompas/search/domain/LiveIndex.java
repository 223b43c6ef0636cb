package kompas.search.domain;

import java.io.EOFException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kompas.search.IndexNotReady;
import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import kompas.shared.sql.DataVersions;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The generation that answers, and what is known about how it is. */
@Component
class LiveIndex implements SearchIndex {

    /** The data version that moves when answers may have changed. */
    static final String TOPIC = "search";

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

    private final TermRows terms;
    private final GenerationRows generations;
    private final PendingRows pending;
    private final DataVersions versions;
    private volatile @Nullable Generation live;
    private volatile boolean damaged;
    private volatile boolean away;

    LiveIndex(TermRows terms, GenerationRows generations, PendingRows pending, DataVersions versions) {
        this.terms = terms;
        this.generations = generations;
        this.pending = pending;
        this.versions = versions;
    }

    Optional<Generation> generation() {
        return Optional.ofNullable(live);
    }

    /** Puts another generation in place; the former is the caller's to close. */
    Optional<Generation> replace(@Nullable Generation successor) {
        Generation former = live;
        damaged = false;
        live = successor;
        return Optional.ofNullable(former);
    }

    /** Whether a question ran into files that are missing or broken. */
    boolean isDamaged() {
        return damaged;
    }

    @Override
    public <T> T ask(Function<SearchSession, T> question) {
        Generation generation = entered();
        try (SearchSession session = generation.session()) {
            T answer = question.apply(session);
            away = false;
            return answer;
        } catch (SearchException e) {
            throw notReady(e);
        } finally {
            generation.leave();
        }
    }

    @Override
    public <T> Stream<T> stream(Function<SearchSession, SearchScroll<T>> question) {
        Generation generation = entered();
        SearchSession session = generation.session();
        try {
            SearchScroll<T> scroll = question.apply(session);
            Iterator<T> hits = new ScrolledHits<>(scroll);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(hits, Spliterator.ORDERED), false)
                    .onClose(scroll::close)
                    .onClose(session::close)
                    .onClose(generation::leave);
        } catch (SearchException e) {
            session.close();
            generation.leave();
            throw notReady(e);
        }
    }

    private Generation entered() {
        for (Generation generation = live; generation != null; generation = live) {
            if (generation.enter()) {
                return generation;
            }
        }
        throw new IndexNotReady("The index is being built");
    }

    private IndexNotReady notReady(SearchException failure) {
        LOG.warn("The index cannot be asked", failure);
        damaged = damaged || isDamage(failure);
        away = true;
        return new IndexNotReady("The index cannot be asked", failure);
    }

    private static boolean isDamage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptIndexException
                    || cause instanceof IndexFormatTooOldException
                    || cause instanceof NoSuchFileException
                    || cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long version() {
        return versions.of(TOPIC);
    }

    @Override
    public SearchStatus status() {
        Optional<GenerationRows.Progress> building = generations.building();
        return new SearchStatus(
                state(building.isPresent()),
                building.map(GenerationRows.Progress::done).orElse(0L),
                building.map(GenerationRows.Progress::of).orElse(0L),
                pending.waiting());
    }

    private SearchStatus.State state(boolean building) {
        if (live == null || damaged) {
            return SearchStatus.State.WARMING_UP;
        }
        if (away) {
            return SearchStatus.State.AWAY;
        }
        return building ? SearchStatus.State.REBUILDING : SearchStatus.State.READY;
    }

    @Override
    public boolean knows(Set<String> words) {
        return terms.has(words);
    }

    @Override
    public List<String> similarWords(String word, int most) {
        return terms.similar(word, most);
    }
}
