package kompas.search.domain;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;

/** The hits of a scroll one by one, fetched a portion at a time. */
final class ScrolledHits<T> implements Iterator<T> {

    private final SearchScroll<T> scroll;
    private Iterator<T> portion = List.<T>of().iterator();
    private boolean ended;

    ScrolledHits(SearchScroll<T> scroll) {
        this.scroll = scroll;
    }

    @Override
    public boolean hasNext() {
        while (!portion.hasNext() && !ended) {
            SearchScrollResult<T> next = scroll.next();
            ended = !next.hasHits();
            portion = next.hits().iterator();
        }
        return portion.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return portion.next();
    }
}
